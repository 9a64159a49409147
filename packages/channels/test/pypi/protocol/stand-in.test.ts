import { afterEach, describe, expect, test } from '@jest/globals';
import { digestOf, secretOf, type Target } from '@lockstep/core';
import { type PypiStandIn, type PypiStandInOptions, startPypiStandIn } from '@lockstep/standins';
import { contextOf, openChannel, sealed, sealOf, targetsFor } from './channel-fixture.ts';
import { type Sample, sampleSdist, sampleWheel } from './sample-files.ts';
import { tokenOf } from './tokens.ts';

const metadata = ['Requires-Python: >=3.9,<4'];
const samples = [sampleWheel({ metadata }), sampleSdist({ metadata })];
const token = tokenOf('127.0.0.1', [3, 'uuid']);

let standIn: PypiStandIn | undefined;

afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

async function setUp(options: Partial<PypiStandInOptions> = {}, files: readonly Sample[] = samples) {
  standIn = await startPypiStandIn({ tokens: [{ token, user: 'alice' }], ...options });
  const channel = openChannel(`${standIn.url}legacy/`, `${standIn.url}simple/`);
  const targets = targetsFor(channel, files);
  const context = contextOf(files, { secret: secretOf('PYPI_TOKEN', token), now: Date.now() });
  const apply = async (target: Target | undefined) => {
    const [step] = target === undefined ? [] : channel.steps(target, { state: 'absent' });
    if (target === undefined || step === undefined) throw new Error('no step is planned');
    const receipt = await channel.apply(step, target, context);
    return receipt.outcome === 'refused' ? receipt.problem.code : receipt.outcome;
  };
  return { registry: standIn, channel, targets, context, apply };
}

describe('a registry with the public one’s rules', () => {
  test('takes a release from preflight to verification, with nothing to find fault with', async () => {
    const { registry, channel, targets, context, apply } = await setUp();
    expect((await channel.preflight(targets, context)).problems).toEqual([]);
    for (const target of targets) expect(await apply(target)).toBe('stored');
    for (const { file, bytes } of samples)
      expect(digestOf(registry.bytesOf(file) ?? new Uint8Array())).toEqual(digestOf(bytes));
    const verified = await channel.verify(targets, context);
    expect(verified.flatMap(({ problems }) => problems)).toEqual([]);
    expect(verified.map(({ observed }) => observed.state)).toEqual(['present', 'present']);
    const paths = registry.requests.map(({ path }) => path);
    expect(paths.filter((path) => /\.metadata$/.test(path))).toHaveLength(1);
    expect(paths).toContain('/pypi/left-pad/1.0/json');
  });

  test('takes identical bytes again, and no others', async () => {
    const { apply, targets, channel, context } = await setUp();
    expect([await apply(targets[0]), await apply(targets[0])]).toEqual(['stored', 'stored']);
    const other = sampleWheel({ metadata, code: 'print("other")' });
    const [foreign] = targetsFor(channel, [other]);
    const [step] = foreign === undefined ? [] : channel.steps(foreign, { state: 'absent' });
    if (foreign === undefined || step === undefined) throw new Error('no step is planned');
    const files = contextOf([other], { secret: context.secret ?? secretOf('x', '') });
    expect(await channel.apply(step, foreign, files)).toMatchObject({ problem: { code: 'VERSION_EXISTS' } });
  });

  test('never takes a deleted file name again, and does not show it', async () => {
    const { registry, apply, targets, channel, context } = await setUp();
    await apply(targets[0]);
    registry.delete({ name: 'left-pad', version: '1.0', fileName: samples[0]?.file ?? '' });
    expect((await channel.observe(targets, context))[0]).toEqual({ state: 'absent' });
    expect(await apply(targets[0])).toBe('VERSION_BURNED');
  });

  test('shows a yanked release', async () => {
    const { registry, apply, targets, channel, context } = await setUp();
    for (const target of targets) await apply(target);
    registry.yank({ name: 'left-pad', version: '1.0' }, 'broken');
    const verified = await channel.verify(targets, context);
    expect(verified.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['YANKED'],
      ['YANKED'],
    ]);
  });

  test('closes a version after 14 days, as the preflight says before', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const { apply, targets, channel, context } = await setUp({ now: () => now });
    await apply(targets[0]);
    now += 15 * 24 * 3600_000;
    const later = contextOf(samples, { secret: context.secret ?? secretOf('x', ''), now });
    const { problems } = await channel.preflight(targets, later);
    expect(problems.map(({ code }) => code)).toEqual(['RELEASE_CLOSED']);
    expect(await apply(targets[1])).toBe('RELEASE_CLOSED');
  });

  test('hides a quarantined project, and takes nothing for an archived one', async () => {
    const { registry, apply, targets, channel, context } = await setUp();
    await apply(targets[0]);
    registry.setStatus('left-pad', 'quarantined');
    expect((await channel.observe(targets, context)).map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
    ]);
    registry.setStatus('left-pad', 'archived');
    expect((await channel.preflight(targets, context)).problems).toMatchObject([{ code: 'AUTH_FORBIDDEN' }]);
    expect(await apply(targets[1])).toBe('AUTH_FORBIDDEN');
  });

  test.each<readonly [string, Partial<PypiStandInOptions>, string]>([
    ['in read-only mode', { readOnly: true }, 'STATE_UNKNOWN'],
    ['when the name is prohibited', { prohibited: ['left-pad'] }, 'NAME_REJECTED'],
    ['when the token is another', { tokens: [] }, 'AUTH_FAILED'],
    ['after too many new projects', { maxNewProjects: 0 }, 'throttled'],
    ['when the file is too large', { maxFileBytes: 10 }, 'TOO_LARGE'],
  ])('refuses %s', async (_title, options, code) => {
    const { apply, targets } = await setUp(options);
    expect(await apply(targets[0])).toBe(code);
  });

  test('refuses a wheel for plain Linux, as the preflight says before', async () => {
    const wheel = sampleWheel({ platform: 'linux_x86_64' });
    const { apply, channel, context } = await setUp({}, [wheel]);
    const targets = channel.targets(sealOf([sealed(wheel)]));
    expect((await channel.preflight(targets, context)).problems).toMatchObject([
      { code: 'ARTIFACT_NAME_WRONG' },
    ]);
    expect(await apply(targets[0])).toBe('ARTIFACT_NAME_WRONG');
  });
});
