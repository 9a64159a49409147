import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault } from '@lockstep/standins';
import { type Checkout, copyOf } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { type Ended, environmentOf, lockstep, start, type Variables } from '../../support/lockstep.ts';
import { placeClientSpies } from '../../support/polyglot/client-spies.ts';
import { parrot } from '../../support/polyglot/parrot.ts';
import { type Places, polyglotConfig, sealedPolyglot } from '../../support/polyglot/release.ts';
import {
  basicCredential,
  secretForms,
  secretsBelow,
  secretsIn,
  secretTokens,
} from '../../support/polyglot/secret-search.ts';
import {
  type ChannelName,
  type Faults,
  heldBy,
  type Servers,
  sealedFor,
  startServers,
  writeMethods,
} from '../../support/polyglot/servers.ts';
import { toolchains } from '../../support/polyglot/toolchains.ts';
import type { Note } from '../../support/spies.ts';
import { tag } from '../../support/workspace.ts';

const { CARGO_REGISTRY_TOKEN, ...inEnvironment } = secretTokens;
const gate = 'held';
const channels = Object.keys(writeMethods) as ChannelName[];

const release: readonly (readonly string[])[] = [
  ['check', '--source-only'],
  ['seal'],
  ['rehearse'],
  ['preflight'],
  ['status'],
  ['publish'],
  ['verify'],
  ['install'],
  ['abandon', '--reason', 'too late'],
];

/** The secret that each channel's server is shown, and the header that shows it. */
const shownTo: Readonly<Record<ChannelName, readonly [name: keyof typeof secretTokens, header: string]>> = {
  npm: ['NPM_TOKEN', `Bearer ${secretTokens.NPM_TOKEN}`],
  pypi: ['PYPI_API_TOKEN', `Basic ${basicCredential}`],
  crates: ['CARGO_REGISTRY_TOKEN', CARGO_REGISTRY_TOKEN],
};

/** What a server that repeats what it was shown could say; what is long is cut off, so the order matters. */
const echoes: readonly ((channel: ChannelName) => string)[] = [
  (channel) => shownTo[channel][1],
  (channel) => formsShownTo(channel).join(' or '),
  (channel) => formsShownTo(channel).toReversed().join(' or '),
];

function formsShownTo(channel: ChannelName): readonly string[] {
  return secretForms[shownTo[channel][0]] ?? [];
}

// Cargo's index is read without the credential: see the tests of answers that repeat secrets.
function answerToReads(channel: ChannelName, echo: (channel: ChannelName) => string): string {
  return channel === 'crates' ? shownTo.crates[1] : echo(channel);
}

/** A secret for each channel; cargo’s is read from a mounted file. */
let mount: string;
let sealed: Checkout;
let servers: Servers;
let checkout: Checkout;
const notes: Record<string, readonly Note[]> = {};
const leftBehind: string[] = [];
const ends: Record<string, Ended> = {};

function configFor(places: Places): string {
  const crates = { artifacts: ['rust/target/package/*.crate'], index: places.crates };
  return polyglotConfig(places, { crates: { ...crates, token: { file: join(mount, 'cargo_token') } } });
}

/** Runs a command that meets spies of its own, and looks at what it leaves behind. */
async function run(title: string, args: readonly string[]): Promise<void> {
  const spies = join(mount, `spies ${title}`);
  const readNotes = await placeClientSpies(spies);
  const PATH = [spies, environmentOf(checkout).PATH].join(delimiter);
  const variables: Variables = { ...toolchains(), ...inEnvironment, LOCKSTEP_DEBUG: '1', PATH };
  ends[title] = await lockstep(checkout, args, variables);
  notes[title] = await readNotes();
  leftBehind.push(...(await readdir(checkout.temporary)), ...(await secretsBelow(checkout.scratch)));
}

/** The same release against servers that answer some requests with what they were sent. */
async function publishTo(title: string, faults: Faults): Promise<void> {
  const parrots = await startServers(faults, secretTokens);
  await checkout.write({ 'lockstep.yaml': configFor(parrots.places) });
  await rm(join(checkout.home, '.local'), { recursive: true, force: true });
  for (const args of [['preflight'], ['publish', '--skip-rehearsal', '--json'], ['verify']])
    await run(`${args[0]} after ${title}`, args);
  expect([title, ends[`publish after ${title}`]?.exit]).not.toEqual([title, 0]);
  expect(channels.some((each) => parrots[each].requests.some(({ credential }) => credential))).toBe(true);
  await parrots.close();
}

async function repeatEverything(): Promise<void> {
  for (const [index, echo] of echoes.entries()) {
    const reads = channels.map((each) =>
      parrot(each, [401, 500, 403][index] ?? 500, 'GET', answerToReads(each, echo)),
    );
    await publishTo(`echo ${index} to reads`, Object.assign({}, ...reads));
    for (const each of channels) {
      const status = index === 0 ? 400 : 500;
      await publishTo(
        `echo ${index} to a write on ${each}`,
        parrot(each, status, writeMethods[each], echo(each)),
      );
    }
  }
}

beforeAll(async () => {
  mount = await mkdtemp(join(tmpdir(), 'lockstep-mount-'));
  await writeFile(join(mount, 'cargo_token'), `${CARGO_REGISTRY_TOKEN}\n`, { mode: 0o400 });
  sealed = await sealedPolyglot();
  servers = await startServers({}, secretTokens);
  checkout = await copyOf(sealed);
  await checkout.write({ 'lockstep.yaml': configFor(servers.places) });
  await checkout.git('commit', '--quiet', '--all', '--message', 'where to');
  await checkout.git('tag', '--force', '--annotate', '--message', tag, tag);
  for (const [command = '', ...more] of release) await run(command, [command, ...more]);
  await repeatEverything();
}, 200_000);
afterAll(async () => {
  await Promise.all([servers.close(), sealed.remove(), checkout.remove()]);
  await rm(mount, { recursive: true });
});

describe('the secrets of three channels', () => {
  test('publish', async () => {
    const exits = release.map(([command = '']) => [command, ends[command]?.exit]);
    expect(exits).toEqual(release.map(([command]) => [command, command === 'abandon' ? 2 : 0]));
    expect(heldBy(servers)).toEqual(await sealedFor(sealed));
  });

  test('are shown by no command, be it successful or not', () => {
    const shown = Object.entries(ends).flatMap(([command, { stdout, stderr }]) =>
      secretsIn(stdout + stderr).map((name) => `${name} by ${command}`),
    );
    expect(shown).toEqual([]);
  });

  test('are found in nothing that any command leaves behind', () => {
    expect(leftBehind).toEqual([]);
  });

  test('are found in no command line and in no environment of a child', () => {
    const all = Object.values(notes).flat();
    expect(programsOf(all)).toEqual(['cargo', 'git', 'npm', 'python3']);
    const telling = all.filter(
      ({ commandLines, environment }) => secretsIn(commandLines + environment).length > 0,
    );
    expect(telling.map(({ command }) => command)).toEqual([]);
  });

  test('are not in the environment of what runs a package either', () => {
    for (const command of ['rehearse', 'install'])
      expect(programsOf(notes[command] ?? [])).toEqual(expect.arrayContaining(['cargo', 'npm', 'python3']));
    const running = ['seal', 'rehearse', 'install'].flatMap((command) => notes[command] ?? []);
    const telling = running.filter(({ parent }) => secretsIn(parent).length > 0);
    expect(telling.map(({ command }) => command)).toEqual([]);
    // Publishing has its secrets in its environment, so a search there would have found them here.
    expect(notes.publish?.some(({ parent }) => secretsIn(parent).length > 0)).toBe(true);
  });
});

function programsOf(all: readonly Note[]): readonly string[] {
  return [...new Set(all.map(({ command }) => command.split(' ')[0] ?? ''))].toSorted();
}

describe.each(channels)('while a file is sent to %s', (channel) => {
  let held: Servers;
  let own: Checkout;
  beforeAll(async () => {
    const late: Fault = { kind: 'late', delay: { until: 'released', gate } };
    held = await startServers(
      { [channel]: [{ on: { method: writeMethods[channel], nth: 1 }, fault: late }] },
      secretTokens,
    );
    own = await copyOf(sealed);
    await own.write({ 'lockstep.yaml': configFor(held.places) });
  });
  afterAll(() => Promise.all([held.close(), own.remove()]));

  test('no command line of the machine holds a secret, nor does the ledger', async () => {
    const running = start(own, ['publish', '--skip-rehearsal'], inEnvironment);
    await until(() => heldBy(held)[channel].length === 1);
    const telling = (await commandLines()).filter((line) => secretsIn(line).length > 0);
    const written = await secretsBelow(own.scratch);
    held[channel].release(gate);
    expect([await running.ended, telling, written]).toMatchObject([{ exit: 0 }, [], []]);
  });
});

/** The command lines of all processes that are running now. */
async function commandLines(): Promise<readonly string[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(processes.map((name) => readFile(`/proc/${name}/cmdline`, 'latin1').catch(() => '')));
}
