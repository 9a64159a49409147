import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import { type Checkout, checkoutOf } from '../support/checkout.ts';
import { until } from '../support/condition.ts';
import { leaksBelow } from '../support/leaks.ts';
import { type Ended, environmentOf, lockstep, start, type Variables } from '../support/lockstep.ts';
import { commandFile } from '../support/programme.ts';
import { holdings, sealedDigests, startRegistry, writesTo } from '../support/registry.ts';
import { canariesIn, canary, canaryForms } from '../support/secret-forms.ts';
import { type Note, placeSpies } from '../support/spies.ts';
import { chain, configText, tag, workspaceFiles } from '../support/workspace.ts';

/** What a registry that repeats what it was sent could say. */
const echo = JSON.stringify({ error: `who is Bearer ${canary}?`, more: canaryForms });
const ada = { token: canary, user: 'ada', rights: 'publish' as const };
const gate = 'held';

const release: readonly (readonly string[])[] = [
  ['check', '--source-only'],
  ['seal', '--build'],
  ['rehearse'],
  ['preflight'],
  ['status'],
  ['publish'],
  ['verify'],
  ['abandon', '--reason', 'too late'],
  ['explain', 'TOKEN_MISSING'],
];

const places = [
  { title: 'in the environment', reference: () => ({ env: 'NPM_TOKEN' }), variables: { NPM_TOKEN: canary } },
  { title: 'in a mounted file', reference: (file: string) => ({ file }), variables: {} },
];

describe.each(places)('a token $title', ({ reference, variables }) => {
  let mount: string;
  let registry: NpmStandIn;
  let checkout: Checkout;
  let notes: readonly Note[];
  const ends: Record<string, Ended> = {};

  const pointAt = (url: string) =>
    configText({ npm: { registry: url, token: reference(join(mount, 'npm_token')) } });
  const env = (): Variables => {
    const { PATH } = environmentOf(checkout);
    return { ...variables, LOCKSTEP_DEBUG: '1', PATH: [join(mount, 'spies'), PATH].join(delimiter) };
  };

  /** A release that succeeds, then the same commands against a registry that repeats the token. */
  beforeAll(async () => {
    mount = await mkdtemp(join(tmpdir(), 'lockstep-mount-'));
    await writeFile(join(mount, 'npm_token'), `${canary}\n`, { mode: 0o400 });
    registry = await startRegistry([], { tokens: [ada] });
    checkout = await checkoutOf(workspaceFiles(chain, pointAt(registry.url)), [tag]);
    const readNotes = await placeSpies(join(mount, 'spies'));
    for (const args of release) ends[args.join(' ')] = await lockstep(checkout, args, env());
    for (const [status, method] of [
      [401, 'GET'],
      [500, 'GET'],
      [403, 'PUT'],
      [500, 'PUT'],
    ] as const)
      await repeat(status, method);
    notes = await readNotes();
  });
  afterAll(async () => {
    await registry.close();
    await Promise.all([checkout.remove(), rm(mount, { recursive: true })]);
  });

  async function repeat(status: number, method: 'GET' | 'PUT'): Promise<void> {
    const faults = [{ on: { method }, fault: { kind: 'reject' as const, status, body: echo } }];
    const parrot = await startRegistry(faults, { tokens: [ada] });
    await checkout.write({ 'lockstep.yaml': pointAt(parrot.url) });
    await rm(join(checkout.home, '.local'), { recursive: true });
    for (const args of [['preflight'], ['publish', '--skip-rehearsal', '--json'], ['verify']])
      ends[`${args[0]} after ${status} to ${method}`] = await lockstep(checkout, args, env());
    expect(ends[`publish after ${status} to ${method}`]?.exit).toBeGreaterThan(0);
    expect(parrot.requests.some(({ credential }) => credential)).toBe(true);
    await parrot.close();
  }

  test('publishes', async () => {
    expect(release.map((args) => ends[args.join(' ')]?.exit)).toEqual([0, 0, 0, 0, 0, 0, 0, 2, 0]);
    expect(holdings(registry)).toEqual(await sealedDigests(checkout));
  });

  test('is shown by no command, be it successful or not', () => {
    const shown = Object.entries(ends).filter(
      ([, { stdout, stderr }]) => canariesIn(stdout + stderr).length > 0,
    );
    expect(shown.map(([command]) => command)).toEqual([]);
  });

  test('is found in nothing that is left behind', async () => {
    expect(await readdir(checkout.temporary)).toEqual([]);
    expect(await leaksBelow(checkout.scratch)).toEqual([]);
  });

  test('is found in no command line and in no environment of a child', () => {
    expect(notes.length).toBeGreaterThan(20);
    const telling = notes.filter(({ commandLines, environment }) => isTold(commandLines, environment));
    expect(telling.map(({ command }) => command)).toEqual([]);
  });

  test('is not in the environment of what runs a build or a package either', () => {
    const running = notes.filter(({ ancestors }) =>
      ['seal', 'rehearse'].some((command) => ancestors.includes(`${commandFile}\n${command}\n`)),
    );
    const programs = new Set(running.map(({ command }) => command.split(' ')[0]));
    expect(programs).toEqual(new Set(['git', 'npm', 'sh']));
    expect(running.filter(({ parent }) => isTold(parent)).map(({ command }) => command)).toEqual([]);
  });
});

/** Whether the canary is in any of these texts. */
function isTold(...texts: readonly string[]): boolean {
  return texts.some((text) => canariesIn(text).length > 0);
}

describe('while a version is sent', () => {
  test('no command line of the machine holds the token', async () => {
    const hold = { kind: 'late' as const, delay: { until: 'released' as const, gate } };
    const registry = await startRegistry([{ on: { method: 'PUT' }, fault: hold }], { tokens: [ada] });
    const files = workspaceFiles([{ name: 'alder' }], configText({ npm: { registry: registry.url } }));
    const checkout = await checkoutOf(files, [tag]);
    expect(await lockstep(checkout, ['seal', '--build'])).toMatchObject({ exit: 0 });
    const running = start(checkout, ['publish', '--skip-rehearsal'], { NPM_TOKEN: canary });
    await until(() => 'alder' in writesTo(registry));
    expect((await commandLines()).filter((line) => canariesIn(line).length > 0)).toEqual([]);
    registry.release(gate);
    expect(await running.ended).toMatchObject({ exit: 0 });
    await Promise.all([registry.close(), checkout.remove()]);
  });
});

/** The command lines of all processes that are running now. */
async function commandLines(): Promise<readonly string[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(processes.map((name) => readFile(`/proc/${name}/cmdline`, 'latin1').catch(() => '')));
}
