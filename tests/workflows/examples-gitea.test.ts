import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lacksAct, type WorkflowRun } from './act.ts';
import { jobResults, logOf, shownIn, summaryOf } from './act-log.ts';
import { filesWithSecret, holdsSecret } from './canary.ts';
import { type GiteaStage, repository, setGiteaStage, tag, version } from './examples-gitea-stage.ts';
import { storedRelease } from './hosts-ledger.ts';
import { longestRunsMs } from './hosts-runner.ts';
import { telling, toldBy, withoutRehearsal } from './hosts-runs.ts';

const [first, again] = [901, 902];
const told = telling('publish', {
  complete: 'steps.publish.outputs.complete',
  public: 'steps.publish.outputs.public',
  anchor: 'steps.publish.outputs.ledger-anchor',
});
const resolved = telling('resolve', {
  run: 'steps.build.outputs.build-run',
  seal: 'steps.build.outputs.seal-digest',
});
const onStage = lacksAct ? describe.skip : describe;

let stage: GiteaStage;
let build: WorkflowRun & { readonly id: number };
let published: WorkflowRun;
let repeated: WorkflowRun;

const releases = async () => (await stage.host.gitea.inventory()).repositories[repository]?.releases ?? [];
const writes = () =>
  stage.host.gitea.requests
    .filter(({ method, path }) => !['GET', 'HEAD'].includes(method) && !path.endsWith('/git-upload-pack'))
    .map(({ method, path, status }) => ({ method, path, status }));

/** What was there after the build, after the first publication, and what the second one wrote to any channel. */
let drafts: Awaited<ReturnType<typeof releases>>;
let more: readonly object[];

onStage('examples/gitea-monorepo by the templates for Gitea, with a ledger in git (needs act)', () => {
  beforeAll(async () => {
    stage = await setGiteaStage();
    build = await stage.build();
    drafts = await releases();
    published = await stage.publish(first, (text) => resolved(told(text)));
    const before = writes().length;
    repeated = await stage.publish(again, withoutRehearsal);
    more = writes().slice(before);
  }, longestRunsMs);

  afterAll(() => stage.close());

  test('is built by one run, which leaves a draft that never gets a tag', async () => {
    expect([build.exit, jobResults(build.lines)]).toEqual([
      0,
      { metadata: 'success', build: 'success', store: 'success' },
    ]);
    expect(drafts.map((each) => [each.tag, each.isDraft])).toEqual([
      [`lockstep-build/${tag}/${build.id}/1`, true],
    ]);
    const { repositories } = await stage.host.gitea.inventory();
    const refs = Object.keys(repositories[repository]?.refs ?? {});
    expect(refs.toSorted()).toEqual(
      ['refs/heads/main', `refs/lockstep/ledger/${tag}`, `refs/tags/${tag}`].toSorted(),
    );
  });

  test('is found and released by another run', async () => {
    const jobs = ['resolve', 'gates', 'gates-host', 'rehearse', 'publish'];
    const succeeded = Object.fromEntries(jobs.map((job) => [job, 'success']));
    expect([published.exit, jobResults(published.lines)]).toEqual([0, succeeded]);
    const { digest } = await storedRelease(stage.host.git, tag);
    expect(toldBy('resolve', published.lines)).toEqual({ run: String(build.id), seal: digest });
  });

  test('puts the sealed bytes into registry and release, each once', async () => {
    const { packages } = await stage.host.gitea.inventory();
    const { artifacts } = await storedRelease(stage.host.git, tag);
    expect(artifacts).toHaveLength(3);
    for (const { name, sha256 } of artifacts)
      expect(packages[`tools/${name}`]?.versions[version]?.sha256).toBe(sha256);
    expect(Object.keys(packages)).toHaveLength(3);
    const [release] = (await releases()).filter((each) => each.tag === tag);
    const assets = release?.assets.map(({ name, sha256 }) => [name, sha256]) ?? [];
    expect(assets).toHaveLength(5);
    for (const { file, sha256 } of artifacts)
      expect(assets).toContainEqual([file.replace('dist/', ''), sha256]);
    expect(release?.isDraft).toBe(false);
  });

  test('puts the same bytes on the other server, and makes its release public', async () => {
    const { packages, repositories } = await stage.mirror.inventory();
    const { artifacts } = await storedRelease(stage.host.git, tag);
    const sealed = artifacts.map(({ sha256 }) => sha256).toSorted();
    const shown = Object.values(packages).map(({ versions }) => versions[version]?.sha256);
    expect(shown.toSorted()).toEqual(sealed);
    const [release, ...more] = repositories[repository]?.releases ?? [];
    expect([release?.tag, release?.isDraft, more]).toEqual([tag, false, []]);
    const assets = release?.assets.filter(({ name }) => name.endsWith('.tgz')) ?? [];
    expect(assets.map(({ sha256 }) => sha256).toSorted()).toEqual(sealed);
  });

  test('says what is public, and which entry the ledger ends with', async () => {
    const { complete, public: shown, anchor } = toldBy('publish', published.lines);
    const { anchors, kinds } = await storedRelease(stage.host.git, tag);
    expect(complete).toBe('true');
    expect(JSON.parse(shown ?? '')).toContainEqual(
      expect.objectContaining({ name: '@ownership/cli', version }),
    );
    expect(anchors).toContain(anchor);
    expect(kinds.filter((kind) => kind === 'completed')).toEqual(['completed']);
    expect(summaryOf(published.lines, 'publish')).toContain('# Release evidence');
  });

  test('takes the stored build away when the release is complete, and a further dispatch writes nothing', async () => {
    expect((await releases()).map((each) => each.tag)).toEqual([tag]);
    expect([repeated.exit, jobResults(repeated.lines)]).toEqual([1, { resolve: 'failure' }]);
    expect(logOf(repeated.lines, 'resolve')).toContain('BUILD_EXPIRED');
    expect(more).toEqual([]);
  });

  test('leaves no token anywhere', async () => {
    const shown = [build, published, repeated].map(({ output }) => shownIn(output));
    for (const secret of stage.secrets) {
      expect(shown.filter((text) => holdsSecret(text, secret))).toEqual([]);
      expect(holdsSecret(published.output, secret)).toBe(true);
      expect(await filesWithSecret(stage.checkout.scratch, secret)).toEqual([]);
    }
  });
});
