import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Checkout } from '../../support/checkout.ts';
import { sealedForGithub } from '../../support/hosts/github-project.ts';
import { type GithubWorld, githubWorld, tokens } from '../../support/hosts/github-world.ts';
import { report } from '../../support/report-document.ts';

const told = z.looseObject({
  notes: z.array(z.string()).default([]),
  proofs: z.array(z.looseObject({ channel: z.string() })).default([]),
});

let sealed: Checkout;
let world: GithubWorld;
beforeAll(async () => {
  sealed = await sealedForGithub();
});
afterAll(() => sealed.remove());
afterEach(() => world.close());

async function preflight(mode: string, env: Readonly<Record<string, string>>) {
  world = await githubWorld(sealed);
  const { report: found } = await report(world.checkout, ['preflight', `--mode=${mode}`], env);
  const { notes, proofs } = told.parse(found);
  const missing = found.problems.map(({ code, message }) => `${code} ${message}`);
  return { exit: found.exit, missing, notes, proofs };
}

const { NPM_TOKEN: _npm, ...withoutRegistry } = tokens;
const { TAP_TOKEN: _tap, ...withoutTap } = tokens;

describe('the secrets that are required', () => {
  test('in both modes are named all at once', async () => {
    for (const mode of ['rehearsal', 'live'] as const) {
      const { exit, missing } = await preflight(mode, {});
      expect(exit).toBe(1);
      expect(missing).toContain('TOKEN_MISSING NPM_TOKEN is empty or cannot be read');
      expect(missing.length).toBe(mode === 'live' ? 3 : 1);
      if (mode === 'rehearsal') await world.close();
    }
  });

  test('of a registry are never waived', async () => {
    const { exit, missing } = await preflight('rehearsal', withoutRegistry);
    expect({ exit, missing }).toEqual({
      exit: 1,
      missing: ['TOKEN_MISSING NPM_TOKEN is empty or cannot be read'],
    });
  });

  test('of a tap can wait for the live run, and a rehearsal says so', async () => {
    const { exit, notes, proofs } = await preflight('rehearsal', withoutTap);
    expect(exit).toBe(0);
    expect(notes).toContainEqual(expect.stringMatching(/TAP_TOKEN .* a live run needs it/));
    expect(proofs.map(({ channel }) => channel)).not.toContain('homebrew');
    const live = await report(world.checkout, ['publish'], tokens);
    expect(live.report.problems).toContainEqual(
      expect.objectContaining({ code: 'NOT_PREFLIGHTED', message: expect.stringContaining('homebrew') }),
    );
  });
});
