import { describe, expect, test } from '@jest/globals';
import { createSink, kinds } from '../samples.ts';
import { replyValue } from './reply-value.ts';
import { setScene } from './scene.ts';

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

describe.each(kinds)('a repository on %s', (kind) => {
  test('says what each may do', async () => {
    const scene = await setScene(kind);
    const said = { fullName: 'acme/demo', defaultBranch: 'main', isPrivate: false, isArchived: false };
    expect(await replyValue(scene.as('writer').repository())).toMatchObject({ ...said, canPush: true });
    expect(await replyValue(scene.as('reader').repository())).toMatchObject({ ...said, canPush: false });
    expect(await replyValue(scene.as('nobody').repository())).toMatchObject(said);
    expect(await scene.as('stranger').repository()).toMatchObject({
      outcome: 'refused',
      reason: 'unauthorized',
    });
    expect(await scene.elsewhere('none').repository()).toMatchObject({
      outcome: 'refused',
      reason: 'missing',
    });
  });

  test('says who asks', async () => {
    const scene = await setScene(kind);
    expect(await scene.as('writer').identity()).toEqual({ outcome: 'ok', value: 'ada' });
    expect(await scene.as('stranger').identity()).toMatchObject({ reason: 'unauthorized', status: 401 });
    expect(await scene.as('nobody').identity()).toMatchObject({ reason: 'unauthorized', status: 401 });
  });

  test('has files at commits, branches and tags', async () => {
    const scene = await setScene(kind);
    const { contents } = scene.as('writer');
    expect(text(await replyValue(contents.read('Formula/demo.rb', scene.commits.main)))).toBe(
      'class Demo\nend\n',
    );
    expect(text(await replyValue(contents.read('more', 'feature')))).toBe('more\n');
    expect(text(await replyValue(contents.read('README.md', 'v0.1.0')))).toBe('# demo\n');
    expect(await replyValue(contents.read('empty', 'main'))).toEqual(new Uint8Array());
    for (const [path, ref] of [
      ['more', 'main'],
      ['Formula', 'main'],
      ['README.md', 'nowhere'],
    ] as const)
      expect(await replyValue(contents.read(path, ref))).toBeUndefined();
  });

  test('has refs, whose tags are peeled', async () => {
    const scene = await setScene(kind);
    const { refs } = scene.as('writer');
    expect(await replyValue(refs.get('heads/main'))).toBe(scene.commits.main);
    expect(await replyValue(refs.get('heads/feature'))).toBe(scene.commits.feature);
    expect(await replyValue(refs.get('tags/v0.1.0'))).toBe(scene.commits.main);
    expect(await replyValue(refs.get('tags/v0.2.0'))).toBe(scene.commits.main);
    expect(await replyValue(refs.get('heads/feat'))).toBeUndefined();
    expect(await replyValue(refs.get('tags/v9'))).toBeUndefined();
  });

  test('has issues, with labels that are made on demand', async () => {
    const scene = await setScene(kind);
    const { issues } = scene.as('writer');
    const first = await replyValue(
      issues.create({ title: 'one', body: 'b', labels: ['release-blocker', 'ci'] }),
    );
    expect(first).toMatchObject({ title: 'one', body: 'b', isOpen: true });
    expect([...first.labels].sort()).toEqual(['ci', 'release-blocker']);
    const second = await replyValue(issues.create({ title: 'two', body: '', labels: ['release-blocker'] }));
    const plain = await replyValue(issues.create({ title: 'three', body: '', labels: [] }));
    expect(await replyValue(issues.labelled('release-blocker'))).toEqual([second, first]);
    expect(await replyValue(issues.labelled('nothing'))).toEqual([]);
    expect(await replyValue(issues.since(first.createdAt))).toEqual([plain, second, first]);
    expect(await replyValue(issues.since('2100-01-01T00:00:00Z'))).toEqual([]);
    expect(await issues.comment(first.number, 'more')).toEqual({ outcome: 'ok', value: undefined });
    const closed = await replyValue(issues.change(first.number, { isOpen: false, body: 'done' }));
    expect(closed).toMatchObject({ number: first.number, isOpen: false, body: 'done' });
    expect(await issues.change(999, { isOpen: false })).toMatchObject({
      outcome: 'refused',
      reason: 'missing',
    });
  });

  test('has milestones that can be closed', async () => {
    const scene = await setScene(kind);
    await scene.plantMilestone('1.0.0');
    await scene.plantMilestone('1.0.0-rc.1');
    const { milestones } = scene.as('writer');
    const [found] = await replyValue(milestones.titled('1.0.0'));
    expect(found).toMatchObject({ title: '1.0.0', isOpen: true, openIssues: 0 });
    expect(await replyValue(milestones.close(found?.id ?? 0))).toEqual({ ...found, isOpen: false });
    expect(await replyValue(milestones.titled('1.0.0'))).toMatchObject([{ isOpen: false }]);
    expect(await replyValue(milestones.titled('2.0.0'))).toEqual([]);
  });

  test('has statuses, of which the newest counts', async () => {
    const scene = await setScene(kind);
    const { statuses } = scene.as('writer');
    const set = (context: string, state: 'pending' | 'success' | 'failure') =>
      replyValue(statuses.set(scene.commits.main, { context, state, description: 'd' }));
    await set('a', 'pending');
    await set('b', 'failure');
    await set('a', 'success');
    const found = await replyValue(statuses.of(scene.commits.main));
    expect(found.toSorted((one, other) => one.context.localeCompare(other.context))).toEqual([
      { context: 'a', state: 'success' },
      { context: 'b', state: 'failure' },
    ]);
    expect(await replyValue(statuses.of(scene.commits.feature))).toEqual([]);
  });

  test('has runs, and what they left', async () => {
    const scene = await setScene(kind);
    const id = scene.plantRun(Buffer.from('PK zip'));
    const { runs, artifacts } = scene.as('writer');
    const run = await replyValue(runs.get(id));
    expect(run).toMatchObject({
      id,
      attempt: 1,
      workflow: 'release.yml',
      event: 'push',
      commit: scene.commits.main,
      ref: 'v0.1.0',
      isOver: true,
      conclusion: 'success',
      repository: 'acme/demo',
    });
    expect(await replyValue(runs.ofCommit('release.yml', scene.commits.main))).toEqual([run]);
    expect(await replyValue(runs.ofCommit('release.yml', scene.commits.feature))).toEqual([]);
    expect(await runs.get('999')).toMatchObject({ outcome: 'refused', reason: 'missing' });
    const [artifact] = await replyValue(artifacts.ofRun(id));
    expect(artifact).toMatchObject({ name: 'build', size: 6, isExpired: false });
    const sink = createSink();
    if (artifact === undefined) return;
    expect(await artifacts.download(artifact, sink.onChunk)).toEqual({ outcome: 'ok', value: undefined });
    expect(sink.text()).toBe('PK zip');
  });

  test('has pull requests, one from a branch to another', async () => {
    const scene = await setScene(kind);
    const { pulls } = scene.as('writer');
    expect(await replyValue(pulls.from('feature'))).toEqual([]);
    const wanted = { title: 't', body: 'b', head: 'feature', base: 'main' };
    const made = await replyValue(pulls.create(wanted));
    expect(made).toMatchObject({ isOpen: true, isMerged: false, head: 'feature' });
    expect(await replyValue(pulls.from('feature'))).toEqual([made]);
    expect(await replyValue(pulls.from('main'))).toEqual([]);
    expect(await pulls.create(wanted)).toMatchObject({ outcome: 'refused', reason: 'conflict' });
  });
});
