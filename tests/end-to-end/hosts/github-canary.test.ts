import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { hostWrites, ledgerWrites, tapWrites } from '../../support/hosts/github-faults.ts';
import {
  builtForGithub,
  githubSources,
  repository,
  sealedForGithub,
} from '../../support/hosts/github-project.ts';
import { type GithubWorld, githubWorld } from '../../support/hosts/github-world.ts';
import {
  echoOf,
  secretTokens,
  tokensBelow,
  tokensIn,
  tokensInRepository,
} from '../../support/hosts/host-secrets.ts';
import { type Ended, environmentOf, lockstep } from '../../support/lockstep.ts';
import { type Note, placeSpies } from '../../support/spies.ts';
import { tag } from '../../support/workspace.ts';

const release = ['seal', 'store', 'rehearse', 'preflight', 'status', 'publish', 'verify', 'log'];

let template: Checkout;
let spies: string;
let world: GithubWorld;
let notes: readonly Note[];
const ends: Record<string, Ended> = {};

const envIn = (checkout: Checkout) => ({
  ...secretTokens,
  LOCKSTEP_DEBUG: '1',
  PATH: [spies, environmentOf(checkout).PATH].join(delimiter),
});

/** A whole release with all tokens in the environment of every command. */
beforeAll(async () => {
  spies = await mkdtemp(join(tmpdir(), 'lockstep-spies-'));
  template = await checkoutOf(githubSources(), [tag]);
  await template.write(builtForGithub());
  world = await githubWorld(template, { isUnsealed: true, tokens: secretTokens });
  const readNotes = await placeSpies(spies);
  for (const command of release)
    ends[command] = await lockstep(world.checkout, [command], envIn(world.checkout));
  notes = await readNotes();
});
afterAll(async () => {
  await Promise.all([template.remove(), world.close(), rm(spies, { recursive: true })]);
});

describe('the tokens of host, tap, ledger and registry', () => {
  test('publish', () => {
    expect(release.map((command) => [command, ends[command]?.exit])).toEqual(
      release.map((each) => [each, 0]),
    );
    expect(world.github.inventory(repository).releases).toMatchObject([{ isDraft: false }]);
  });

  test('are shown by no command', () => {
    const shown = Object.values(ends).flatMap(({ stdout, stderr }) => tokensIn(stdout + stderr));
    expect(shown).toEqual([]);
  });

  test('are found in nothing that is left behind, evidence included', async () => {
    expect(await readdir(world.checkout.temporary)).toEqual([]);
    expect(await world.checkout.read('.lockstep/evidence.json')).toContain('homebrew');
    expect(await tokensBelow(world.checkout.scratch)).toEqual([]);
  });

  test('are found in nothing that the servers were given to keep', async () => {
    for (const kept of [world.origin, world.tap]) {
      const { found, objects } = await tokensInRepository(kept);
      expect(found).toEqual([]);
      expect(objects).toBeGreaterThan(6);
    }
    expect(tokensIn(JSON.stringify(world.github.inventory(repository)))).toEqual([]);
    const sent = world.github.exchanges.map(({ url, body }) => url + Buffer.from(body).toString('latin1'));
    expect(sent.flatMap(tokensIn)).toEqual([]);
    expect(world.github.storageRequests.filter(({ credential }) => credential)).toEqual([]);
  });

  test('are found in no command line and in no environment of a child', () => {
    expect(notes.length).toBeGreaterThan(10);
    const told = notes.filter(
      ({ commandLines, environment }) => tokensIn(commandLines + environment).length > 0,
    );
    expect(told.map(({ command }) => command)).toEqual([]);
  });
});

describe('a server that repeats what it was sent', () => {
  const parrots = [
    ['HOST_TOKEN', hostWrites['the draft']],
    ['HOST_TOKEN', hostWrites['the last upload']],
    ['TAP_TOKEN', tapWrites['the branch in the tap']],
    ['TAP_TOKEN', tapWrites['the preflight in the tap']],
    ['LEDGER_TOKEN', ledgerWrites['push 2 to the ledger']],
  ] as const;

  test.each(parrots)('the %s is quoted nowhere, at %j', async (name, on = {}) => {
    expect(on).toHaveProperty('path');
    const sealed = await sealedForGithub();
    const headers = { 'content-type': 'application/json' };
    const fault = { kind: 'reject', status: 403, body: echoOf(name), headers } as const;
    const parrot = await githubWorld(sealed, { tokens: secretTokens, faults: [{ on, fault }] });
    const { exit, stdout, stderr } = await lockstep(
      parrot.checkout,
      ['publish', '--skip-rehearsal'],
      envIn(parrot.checkout),
    );
    expect(exit).toBeGreaterThan(0);
    expect(tokensIn(stdout + stderr)).toEqual([]);
    expect(await tokensBelow(parrot.checkout.scratch)).toEqual([]);
    expect((await tokensInRepository(parrot.origin)).found).toEqual([]);
    await Promise.all([parrot.close(), sealed.remove()]);
  });
});
