import { describe, expect, test } from '@jest/globals';
import { catalogue, exitCodes } from '@lockstep/core';
import { explain, presentExplanation } from '../src/output/explain.ts';

describe('explain', () => {
  test.each(Object.entries(catalogue))('%s: what it means, what to do, how a command ends', (code, entry) => {
    const explanation = explain(code);
    expect(explanation).toEqual({
      code,
      title: entry.title,
      meaning: entry.meaning,
      remedy: entry.remedy,
      rerun: entry.rerun,
      exit: exitCodes[entry.severity],
    });
    const text = presentExplanation(explanation);
    for (const part of [code, entry.title, entry.meaning, entry.remedy]) expect(text).toContain(part);
  });

  test.each([undefined, '', 'NOPE', 'constructor'])('refuses %s and lists what there is', (code) => {
    expect(() => explain(code)).toThrow(/DIGEST_CONFLICT/);
  });

  test('of a code that is nearly right it lists those that are alike', () => {
    expect(() => explain('digest_conflicts')).toThrow(
      /: there is no code “DIGEST_CONFLICTS”; alike are DIGEST_CONFLICT$/,
    );
  });
});
