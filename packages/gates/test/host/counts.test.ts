import { describe, expect, test } from '@jest/globals';
import { fail, type GitHistory } from '@lockstep/core';
import { branchCheck, issuesCheck, milestoneCheck } from '../../src/host/index.ts';
import { type Circumstances, gateOf, given, kinds, type Scene, setScene } from './scene.ts';

const blockers = (scene: Scene, settings: object = {}, circumstances?: Circumstances) =>
  issuesCheck(gateOf('issues', { labels: ['critical'], ...settings }), scene.context(circumstances));

const milestone = (scene: Scene, settings: object, circumstances?: Circumstances) =>
  milestoneCheck(gateOf('milestone', settings), scene.context(circumstances));

const branch = (scene: Scene, settings: object, circumstances?: Circumstances) =>
  branchCheck(gateOf('branch', settings), scene.context(circumstances));

describe.each(kinds)('issues on %s (P14)', (kind) => {
  test('are counted when they have all the labels, and pull requests never', async () => {
    const scene = await setScene(kind);
    await scene.issue('one', ['critical']);
    await scene.issue('two', ['Critical', 'bug']);
    await scene.issue('three', ['bug']);
    await scene.addPull('critical');
    expect(await blockers(scene)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(/^2 open issues with “critical” \(#\d, #\d\); at most 0 may be there$/),
    });
    expect(await blockers(scene, { maximum: 2 })).toMatchObject({ verdict: 'passed' });
    expect(await blockers(scene, { labels: ['critical', 'bug'], maximum: 1 })).toMatchObject({
      verdict: 'passed',
      reason: expect.stringMatching(/^1 open issue with “critical”, “bug”/),
    });
  });

  test('are counted by their state', async () => {
    const scene = await setScene(kind);
    const number = await scene.issue('one', ['critical']);
    given(await scene.as('ada').issues.change(number, { isOpen: false }));
    expect(await blockers(scene)).toMatchObject({ verdict: 'passed' });
    expect(await blockers(scene, { state: 'closed' })).toMatchObject({ verdict: 'failed' });
    expect(await blockers(scene, { state: 'all' })).toMatchObject({
      reason: '1 issue with “critical” (#1); at most 0 may be there',
    });
  });

  test('are read page by page', async () => {
    const scene = await setScene(kind);
    const count = kind === 'github' ? 101 : 51;
    for (let number = 0; number < count; number += 1) await scene.issue(`issue ${number}`, ['critical']);
    expect(await blockers(scene, { maximum: count - 1 })).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(new RegExp(`^${count} open issues .* and ${count - 5} more\\)`)),
    });
  });

  test('with a label that is not there are no reason to pass', async () => {
    const scene = await setScene(kind);
    expect(await blockers(scene)).toMatchObject({
      verdict: 'failed',
      reason: 'the repository has no label “critical”; correct it in lockstep.yaml, or make it',
    });
  });
});

test('issues on Gitea need a scope of their own, which is named', async () => {
  const scene = await setScene('gitea');
  await expect(blockers(scene, {}, { person: 'narrow' })).rejects.toMatchObject({
    code: 'GATE_NO_ACCESS',
    message: expect.stringContaining('the credential needs the scope read:issue'),
  });
});

describe.each(kinds)('milestones on %s', (kind) => {
  test('may have as many open issues as they may', async () => {
    const scene = await setScene(kind);
    await scene.addMilestone('1.2.0', 2);
    await scene.addMilestone('1.2.0-rc.1', 5);
    expect(await milestone(scene, { title: '{version}' })).toMatchObject({
      verdict: 'failed',
      reason: 'the milestone “1.2.0” has 2 open issues; at most 0 may be there',
    });
    expect(await milestone(scene, { title: '1.2.0', maximum: 2 })).toMatchObject({ verdict: 'passed' });
    expect(await milestone(scene, { title: '{tag}' })).toMatchObject({
      verdict: 'failed',
      reason: 'there is no milestone “v1.2.0”',
    });
    expect(await milestone(scene, { title: '{tag}' }, { release: undefined })).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('--target'),
    });
  });
});

describe.each(kinds)('the branch on %s (P14)', (kind) => {
  test('holds what was merged, and nothing else', async () => {
    const scene = await setScene(kind);
    const { older, side, tip } = scene.commits;
    expect(await branch(scene, {})).toMatchObject({ verdict: 'passed' });
    expect(await branch(scene, {}, { commit: older })).toMatchObject({
      verdict: 'passed',
      reason: `${older.slice(0, 12)} is on main`,
    });
    for (const commit of [side, 'f'.repeat(40)])
      expect(await branch(scene, {}, { commit })).toMatchObject({
        verdict: 'failed',
        reason: `${commit.slice(0, 12)} is not on main, whose tip is ${tip.slice(0, 12)}: merge it first`,
      });
    expect(await branch(scene, {}, { branch: 'release/2' })).toMatchObject({
      verdict: 'failed',
      reason: 'there is no branch release/2',
    });
  });

  test('is up to date when the commit is its tip', async () => {
    const scene = await setScene(kind);
    const settings = { 'up-to-date': true };
    expect(await branch(scene, settings)).toMatchObject({ verdict: 'passed' });
    expect(await branch(scene, settings, { commit: scene.commits.older })).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('by now'),
    });
  });

  test('is protected when the host says so, to whoever may read', async () => {
    const scene = await setScene(kind);
    const settings = { protected: true };
    expect(await branch(scene, settings, { person: undefined })).toMatchObject({
      verdict: 'failed',
      reason: 'main is not protected: protect it in the settings of the repository',
    });
    await scene.protect('main');
    expect(await branch(scene, settings, { person: undefined })).toMatchObject({
      verdict: 'passed',
      reason: expect.stringContaining('main is protected'),
    });
  });
});

describe('without a host', () => {
  const hostless = async () => {
    throw fail('USAGE', 'nothing here says on which host the repository is');
  };
  const history = (change: Partial<GitHistory>): GitHistory => {
    const none = async () => {
      throw new Error('not asked for');
    };
    return {
      head: none,
      branch: none,
      isShallow: none,
      tags: none,
      commitOf: none,
      isAncestor: none,
      changedSince: none,
      commitsSince: none,
      readAt: none,
      filesAt: none,
      remoteBranch: none,
      remoteTags: none,
      ...change,
    };
  };

  test('git alone says whether a commit is merged', async () => {
    const scene = await setScene('github');
    const found = { state: 'found', commit: scene.commits.tip } as const;
    const look = (isAncestor: boolean | undefined) =>
      branch(
        scene,
        {},
        {
          host: hostless,
          commit: scene.commits.older,
          history: history({ remoteBranch: async () => found, isAncestor: async () => isAncestor }),
        },
      );
    expect(await look(true)).toMatchObject({
      verdict: 'passed',
      reason: expect.stringContaining('origin/main'),
    });
    expect(await look(false)).toMatchObject({ verdict: 'failed' });
    expect(await look(undefined)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('this clone cannot tell'),
    });
  });

  test('nobody knows what is protected, or what origin has when it does not answer', async () => {
    const scene = await setScene('github');
    const state = { state: 'unreachable', why: 'no route' } as const;
    const circumstances = { host: hostless, history: history({ remoteBranch: async () => state }) };
    await expect(branch(scene, { protected: true }, circumstances)).rejects.toMatchObject({ code: 'USAGE' });
    expect(await branch(scene, {}, circumstances)).toMatchObject({
      verdict: 'failed',
      reason: 'origin could not be asked for main: no route',
    });
  });
});
