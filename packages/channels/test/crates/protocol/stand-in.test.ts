import { afterEach, describe, expect, test } from '@jest/globals';
import { secretOf } from '@lockstep/core';
import { type CratesStandIn, startCratesStandIn } from '@lockstep/standins';
import { contextWith } from '../../registry/loopback-context.ts';
import { filesOf, openChannel, packCrate, type Sample, sealedCrate, sealOf } from './crate-fixture.ts';

const tokens = [
  { token: 'cioAll', user: 'alice' },
  { token: 'cioUpdate', user: 'alice', scopes: ['publish-update'] },
  { token: 'cioOthers', user: 'alice', crates: ['bar-*'] },
  { token: 'cioOther', user: 'mallory' },
  { token: 'cioUnverified', user: 'bob', verifiedEmail: false },
] as const;

type Options = Partial<Parameters<typeof startCratesStandIn>[0]>;

let standIn: CratesStandIn | undefined;

afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

async function start(options: Options = {}): Promise<CratesStandIn> {
  standIn = await startCratesStandIn({ tokens, ...options });
  return standIn;
}

async function open(registry: CratesStandIn, samples: readonly Sample[], token = 'cioAll') {
  const sealed = await Promise.all(samples.map(sealedCrate));
  const channel = openChannel({ index: `sparse+${registry.url}`, api: registry.url });
  const targets = channel.targets(sealOf(sealed));
  const context = contextWith(filesOf(sealed), secretOf('CARGO_REGISTRY_TOKEN', token));
  const at = (title: string) => {
    const target = targets.find((each) => each.title === `${title}@1.0.0`);
    if (target === undefined) throw new Error(`no target ${title}`);
    return target;
  };
  const apply = async (title: string) => {
    const [step] = channel.steps(at(title), { state: 'absent' });
    if (step === undefined) throw new Error('no step is planned');
    return channel.apply(step, at(title), context);
  };
  const publish = async (title: string) => {
    const receipt = await apply(title);
    return receipt.outcome === 'refused' ? receipt.problem.code : receipt.outcome;
  };
  return {
    sealed,
    apply,
    publish,
    preflight: () => channel.preflight(targets, context),
    observe: () => channel.observe(targets, context),
    verify: async () =>
      (await channel.verify(targets, context)).map(({ problems }) => problems.map(({ code }) => code)),
    undo: (title: string) => channel.undo?.(at(title), context),
  };
}

const core: Sample = { name: 'foo-core' };
const app: Sample = { name: 'foo', tables: '[dependencies]\nfoo-core = "1"' };

describe('against the stand-in of crates.io', () => {
  test('a chain is published without a look at the index in between, then found and verified', async () => {
    const registry = await start();
    const { publish, observe, verify, sealed } = await open(registry, [app, core]);
    expect(await publish('foo-core')).toBe('stored');
    expect(await publish('foo')).toBe('stored');
    expect(registry.requests.map(({ method }) => method)).toEqual(['PUT', 'PUT']);
    expect(await observe()).toEqual(
      sealed.map(({ artifact }) => ({
        state: 'present',
        digest: { sha256: artifact.digest.sha256 },
        yanked: false,
      })),
    );
    expect(await verify()).toEqual([[], []]);
  });

  test('a crate is refused before the one that it depends on', async () => {
    const { publish } = await open(await start(), [app, core]);
    expect(await publish('foo')).toBe('DEPENDENCY_MISSING');
  });

  test('what was accepted counts for dependents before the index shows it', async () => {
    const { publish, observe } = await open(await start({ pending: () => 1 }), [app, core]);
    expect([await publish('foo-core'), await publish('foo')]).toEqual(['stored', 'stored']);
    expect(await observe()).toEqual([{ state: 'absent' }, { state: 'absent' }]);
    expect(await observe()).toMatchObject([{ state: 'present' }, { state: 'present' }]);
  });

  test('a version is taken once', async () => {
    const { publish } = await open(await start(), [core]);
    expect([await publish('foo-core'), await publish('foo-core')]).toEqual(['stored', 'VERSION_EXISTS']);
  });

  test.each([
    ['cioNobody', 'AUTH_FAILED'],
    ['npm_token', 'AUTH_FAILED'],
    ['cioUpdate', 'AUTH_FORBIDDEN'],
    ['cioOthers', 'AUTH_FORBIDDEN'],
    ['cioUnverified', 'AUTH_FORBIDDEN'],
  ])('the token %s is refused with %s', async (token, code) => {
    const { publish } = await open(await start(), [core], token);
    expect(await publish('foo-core')).toBe(code);
  });

  test('nobody but an owner publishes a new version', async () => {
    const registry = await start();
    const file = packCrate({ name: 'foo-core', version: '0.9.0' });
    registry.seed({ name: 'foo-core', version: '0.9.0', file, owner: 'alice' });
    const { publish } = await open(registry, [core], 'cioOther');
    expect(await publish('foo-core')).toBe('AUTH_FORBIDDEN');
  });

  test.each([
    ['a reserved name', { name: 'nul' }, 'NAME_REJECTED'],
    ['nothing that describes it', { name: 'foo', about: '' }, 'METADATA_INVALID'],
    ['a dependency on any version', { name: 'foo', tables: '[dependencies]\nbar = "*"' }, 'METADATA_INVALID'],
  ])('%s is refused', async (_title, sample, code) => {
    const { publish } = await open(await start(), [sample]);
    expect(await publish(sample.name)).toBe(code);
  });

  test('a crate that is too large is refused', async () => {
    const { publish } = await open(await start({ maxCrateBytes: 16 }), [core]);
    expect(await publish('foo-core')).toBe('TOO_LARGE');
  });

  test('the quotas throttle, and say until when', async () => {
    const registry = await start({ rateLimits: { publishNew: { burst: 1, refillMs: 600_000 } } });
    const { apply } = await open(registry, [core, { name: 'bar' }]);
    expect((await apply('foo-core')).outcome).toBe('stored');
    const receipt = await apply('bar');
    const pause = receipt.outcome === 'throttled' ? receipt.retryAfterMs : undefined;
    expect(pause).toBeGreaterThan(300_000);
    expect(pause).toBeLessThanOrEqual(601_000);
  });

  test('a version is yanked, and verification says so', async () => {
    const { publish, undo, verify, observe } = await open(await start(), [core]);
    await publish('foo-core');
    expect((await undo('foo-core'))?.outcome).toBe('stored');
    expect(await observe()).toMatchObject([{ state: 'present', yanked: true }]);
    expect(await verify()).toEqual([['YANKED']]);
    expect(await publish('foo-core')).toBe('VERSION_EXISTS');
  });

  test('the preflight tells a token that is known from one that is not', async () => {
    const registry = await start();
    const known = await (await open(registry, [core])).preflight();
    expect(known).toMatchObject({ problems: [], credential: { strength: 'identity only' } });
    const unknown = await (await open(registry, [core], 'cioNobody')).preflight();
    expect(unknown.problems).toMatchObject([{ code: 'AUTH_FAILED' }]);
  });

  test('a lost answer proves nothing, and a look settles it', async () => {
    const faults = [{ on: { method: 'PUT' }, fault: { kind: 'lose-answer' } }] as const;
    const { publish, observe } = await open(await start({ faults }), [core]);
    expect(await publish('foo-core')).toBe('unknown');
    expect(await observe()).toMatchObject([{ state: 'present' }]);
  });
});
