import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Channel, digestOf, secretOf, type Target } from '@lockstep/core';
import { hasPython } from '../python-tools.ts';
import { contextOf, openChannel, type Surroundings, targetsFor } from './channel-fixture.ts';
import {
  type InstalledPypiServer,
  installPypiServer,
  type PypiServer,
  type PypiServerOptions,
} from './pypiserver.ts';
import { sampleSdist, sampleWheel } from './sample-files.ts';

const samples = [sampleWheel({ metadata: ['Requires-Python: >=3.9'] }), sampleSdist()];
const secret = secretOf('PYPI_TOKEN', 'a pass word');
const known = { user: '__token__', password: 'a pass word' };

let installed: InstalledPypiServer | undefined;
const running: PypiServer[] = [];

beforeAll(async () => {
  if (hasPython) installed = await installPypiServer();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});
afterAll(() => installed?.remove());

async function setUp(options: Partial<PypiServerOptions> = {}) {
  const server = await installed?.start({ ...known, ...options });
  if (server === undefined) throw new Error('pypiserver is not installed');
  running.push(server);
  const channel = openChannel(server.url, `${server.url}simple/`);
  return { channel, targets: targetsFor(channel, samples), context: contextOf(samples, { secret }) };
}

async function upload(
  channel: Channel,
  target: Target,
  surroundings: Surroundings = { secret },
  files = samples,
) {
  const [step] = channel.steps(target, { state: 'absent' });
  if (step === undefined) throw new Error('no step is planned');
  return channel.apply(step, target, contextOf(files, surroundings));
}

(hasPython ? describe : describe.skip)('a real pypiserver', () => {
  test('takes a release from the first look to the last', async () => {
    const { channel, targets, context } = await setUp();
    expect(await channel.observe(targets, context)).toEqual(targets.map(() => ({ state: 'absent' })));
    const { problems, notes } = await channel.preflight(targets, context);
    expect([problems, notes.length]).toEqual([[], 1]);
    for (const target of targets) expect(await upload(channel, target)).toMatchObject({ outcome: 'stored' });
    expect(await channel.observe(targets, context)).toMatchObject(
      samples.map(({ bytes }) => ({
        state: 'present',
        yanked: false,
        digest: { sha256: digestOf(bytes).sha256 },
      })),
    );
    const verified = await channel.verify(targets, context);
    expect(verified.map(({ problems }) => problems)).toEqual([[], []]);
    expect(verified.map(({ observed }) => observed)).toMatchObject(
      samples.map(({ bytes }) => ({ digest: digestOf(bytes) })),
    );
  });

  test('refuses a file that it has, whatever its bytes', async () => {
    const { channel, targets } = await setUp();
    const [target] = targets;
    if (target === undefined) throw new Error('no target');
    await upload(channel, target);
    expect(await upload(channel, target)).toMatchObject({
      outcome: 'refused',
      problem: { code: 'VERSION_EXISTS' },
    });
  });

  test('shows other bytes by their digest', async () => {
    const { channel, targets, context } = await setUp();
    const other = sampleWheel({ code: 'print("other")' });
    const [foreign] = targetsFor(channel, [other]);
    if (foreign === undefined) throw new Error('no target');
    await upload(channel, foreign, { secret }, [other]);
    const [observed] = await channel.observe(targets, context);
    expect(observed).toMatchObject({ state: 'present', digest: { sha256: digestOf(other.bytes).sha256 } });
    const [verified] = await channel.verify(targets, context);
    expect(verified?.problems.map(({ code }) => code)).toEqual(['DIGEST_CONFLICT']);
  });

  test.each([
    ['without a password', undefined, 'AUTH_FAILED'],
    ['with a wrong one', secretOf('PYPI_TOKEN', 'wrong'), 'AUTH_FORBIDDEN'],
  ])('refuses whoever comes %s', async (_title, wrong, code) => {
    const { channel, targets } = await setUp();
    const [target] = targets;
    if (target === undefined) throw new Error('no target');
    const surroundings = wrong === undefined ? {} : { secret: wrong };
    expect(await upload(channel, target, surroundings)).toMatchObject({
      outcome: 'refused',
      problem: { code },
    });
    const [observed] = await channel.observe(targets, contextOf(samples, surroundings));
    expect(observed?.state).toBe('unknown');
  });

  test('that sends strangers to another index has not the file itself', async () => {
    const { channel, targets, context } = await setUp({ fallback: 'https://fallback.example.org/simple/' });
    expect(await channel.observe(targets, context)).toEqual(targets.map(() => ({ state: 'absent' })));
  });
});
