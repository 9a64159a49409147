import { describe, expect, test } from '@jest/globals';
import { applying } from './simulation/alterations.ts';
import { sample, servers } from './simulation/sample-release.ts';
import { codesOf, createWorld, isPublished, publishIn, runIn } from './simulation/world.ts';

const withTrial = () => createWorld(sample, servers, new Set(['strict']));
const installs = { ok: true, summary: 'fine', problems: [] };

describe('a trial channel', () => {
  test('is public and installed from before any other channel gets a commit', async () => {
    const world = withTrial();
    const before: string[][] = [];
    const checkInstall = async () => {
      before.push([...world.watch.writes]);
      return installs;
    };
    expect((await publishIn(world, { session: { checkInstall } })).exit).toBe(0);
    expect(before).toEqual([['draft:lib', 'draft:app', 'strict:base', 'strict:lib']]);
    expect(isPublished(world)).toBe(true);
  });

  test('stops a run that may not run packages’ code, with what to run instead', async () => {
    const world = withTrial();
    const stopped = await runIn(world, { session: { checkInstall: undefined as never } });
    expect(codesOf(stopped)).toEqual(['INSTALL_CHECK_NEEDED', 'INCOMPLETE']);
    expect(stopped).toMatchObject({
      published: { exit: 4, report: { complete: false, next: 'lockstep install --channel=strict' } },
    });
    expect(world.watch.writes.filter((write) => write.startsWith('mild'))).toEqual([]);
  });

  test('is not installed from again once that was recorded', async () => {
    const world = withTrial();
    let installed = 0;
    const checkInstall = async () => {
      installed += 1;
      return installs;
    };
    const refuse = (target: { readonly key: string }) =>
      target.key === 'mild:base'
        ? ({ outcome: 'unknown', why: 'no answer', answer: {} } as const)
        : undefined;
    const stopped = await publishIn(world, { session: { checkInstall }, alter: applying(refuse) });
    expect({ exit: stopped.exit, installed }).toEqual({ exit: 4, installed: 1 });
    expect((await publishIn(world, { session: { checkInstall } })).report.complete).toBe(true);
    expect((await publishIn(world, { session: { checkInstall } })).exit).toBe(0);
    expect(installed).toBe(1);
  });

  test('that cannot be installed from keeps everything else unpublished, and is tried again', async () => {
    const world = withTrial();
    const checkInstall = async () => ({ ok: false, summary: 'pip ended with 1', problems: [] });
    const failed = await runIn(world, { session: { checkInstall } });
    expect(codesOf(failed)).toEqual(['INSTALL_CHECK_FAILED', 'INCOMPLETE']);
    expect(failed).toMatchObject({ published: { exit: 4 } });
    expect(world.watch.writes.filter((write) => write.startsWith('mild'))).toEqual([]);
    expect((await publishIn(world)).report.complete).toBe(true);
  });

  test('holds another channel’s own job back as well', async () => {
    const world = withTrial();
    expect(codesOf(await runIn(world, { part: { channel: 'mild' } }))).toEqual(['PHASE_TOO_EARLY']);
    await publishIn(world, { part: { channel: 'draft' } });
    await publishIn(world, { part: { channel: 'strict' } });
    const untried = await runIn(world, {
      part: { channel: 'mild' },
      session: { checkInstall: undefined as never },
    });
    expect(codesOf(untried)).toContain('INSTALL_CHECK_NEEDED');
    const alone = await publishIn(world, {
      part: { channel: 'strict' },
      session: { checkInstall: undefined as never },
    });
    expect(alone).toMatchObject({ exit: 0, report: { next: 'lockstep install --channel=strict' } });
    expect((await publishIn(world, { part: { channel: 'mild' } })).exit).toBe(0);
  });
});
