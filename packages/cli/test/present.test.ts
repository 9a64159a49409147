import { describe, expect, test } from '@jest/globals';
import { problem, type Report } from '@lockstep/core';
import { present } from '../src/output/present.ts';

const artifact = {
  name: 'alder',
  version: '1.2.3',
  file: 'a.tgz',
  state: 'present',
  sha256: 'ab'.repeat(32),
} as const;
const report: Report = {
  command: 'publish',
  ok: true,
  releases: [],
  channels: [{ id: 'npm', kind: 'npm', artifacts: [artifact] }],
  public: [],
  problems: [],
  next: 'lockstep verify',
};
const plain = { colour: false, write: () => undefined };

describe('a report for people', () => {
  test('says what is where, how it ended and what comes next', () => {
    const text = present(plain, report);
    for (const part of ['npm (npm)', 'present', 'alder@1.2.3', '✓ publish: ok', 'next: lockstep verify'])
      expect(text).toContain(part);
  });

  test('counts its problems and gives each a remedy', () => {
    const problems = [problem('MISSING', 'alder is not there'), problem('YANKED', 'birch is deprecated')];
    const text = present(plain, { ...report, ok: false, problems });
    expect(text).toContain('✗ publish: 2 problems');
    for (const { code, message, remedy } of problems)
      expect(text).toContain(`✗ ${code} ${message}\n  ${remedy}`);
  });

  test('shows what an installed package printed, and obeys nothing in it', () => {
    const ran = { command: 'alder --version', exit: 0, output: '1.2.3\u001b[2J\u0007' };
    const installed = [{ client: 'npm', package: 'alder', version: '1.2.3', ran }];
    expect(present(plain, { ...report, installed })).toContain('alder --version → 1.2.3[2J\n');
  });

  test('lets no line of a foreign text begin a line of its own', () => {
    const problems = [problem('BUILD_FAILED', 'make said\n::stop-commands::x\n ::error::y')];
    const text = present(plain, { ...report, ok: false, problems });
    expect(text.split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([]);
  });

  test('shows colours where they are seen, and states by their colour', () => {
    const text = present({ ...plain, colour: true }, report);
    expect(text).toContain('\u001b[32mpresent');
  });
});
