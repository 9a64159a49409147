import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { heldBy, writeAnswers } from '../support/polyglot/servers.ts';
import { lacksAct, type WorkflowRun } from './act.ts';
import { jobResults, logOf, shownIn, summaryOf } from './act-log.ts';
import { filesWithSecret, holdsSecret } from './canary.ts';
import { type PolyglotStage, repository, setPolyglotStage, tag, version } from './examples-polyglot-stage.ts';
import { type StoredRelease, storedRelease } from './hosts-ledger.ts';
import { longestRunsMs } from './hosts-runner.ts';

const onStage = lacksAct ? describe.skip : describe;

let stage: PolyglotStage;
let incomplete: WorkflowRun & { readonly id: number };
let build: WorkflowRun & { readonly id: number };
let published: WorkflowRun;
let release: StoredRelease;

const digestsBelow = (folder: string): readonly string[] =>
  release.artifacts
    .filter((each) => each.file.startsWith(folder))
    .map(({ sha256 }) => sha256)
    .toSorted();

onStage('examples/polyglot on GitHub, built by a matrix, to five channels (needs act)', () => {
  beforeAll(async () => {
    stage = await setPolyglotStage();
    incomplete = await stage.build('rust');
    build = await stage.build();
    published = await stage.publish(901);
    release = await storedRelease(stage.host.git, tag);
  }, longestRunsMs);

  afterAll(() => stage.close());

  test('is not sealed while a part is missing', () => {
    expect([incomplete.exit, jobResults(incomplete.lines)]).toEqual([
      1,
      { part: 'success', merge: 'failure' },
    ]);
    expect(logOf(incomplete.lines, 'merge')).toMatch(/PART_MISSING .*rust/);
  });

  test('is sealed in four parts, merged and stored by the last job, once', () => {
    expect([build.exit, jobResults(build.lines)]).toEqual([0, { part: 'success', merge: 'success' }]);
    const stored = stage.host.results.artifacts().map(({ run, name }) => [run, name]);
    expect(stored).toContainEqual([String(build.id), `lockstep-build-${tag}-1`]);
    expect(release.kinds.filter((kind) => kind === 'sealed')).toHaveLength(1);
    expect(release.artifacts).toHaveLength(9);
    expect(summaryOf(build.lines, 'merge')).toContain('## Lockstep store: ok');
  });

  test('is found and published by another run, with a job for each channel', () => {
    const kinds = ['npm', 'pypi', 'crates'];
    const jobs = [
      ...['resolve', 'gates', 'gates-host', 'rehearse', 'preflight-release', 'preflight-homebrew', 'record'],
      ...kinds.flatMap((kind) => [`preflight-${kind}`, `publish-${kind}`]),
      ...['release', 'homebrew'].flatMap((kind) => [`reserve-${kind}`, `reveal-${kind}`]),
      ...['verify', 'report'],
    ];
    const succeeded = Object.fromEntries(jobs.map((job) => [job, 'success']));
    expect([published.exit, jobResults(published.lines)]).toEqual([0, succeeded]);
    expect(summaryOf(published.lines, 'resolve')).toContain(String(build.id));
    expect(release.kinds.filter((kind) => kind === 'completed')).toHaveLength(1);
    expect(summaryOf(published.lines, 'report')).toContain('# Release evidence');
  });

  test('puts the sealed bytes into three registries, each once', () => {
    expect(heldBy(stage.servers)).toEqual({
      npm: digestsBelow('js/'),
      pypi: digestsBelow('py/'),
      crates: digestsBelow('rust/'),
    });
    const { npm, pypi, crates } = stage.servers;
    expect([npm, pypi, crates].map(writeAnswers)).toEqual([
      [200, 200],
      [200, 200],
      [200, 200],
    ]);
  });

  test('makes one release, and a formula that names its files', async () => {
    const { github, tap } = stage.host;
    const [made, ...more] = github.inventory(repository).releases;
    expect([made?.tag, made?.isDraft, more]).toEqual([tag, false, []]);
    const tarballs = made?.assets.filter(({ name }) => name.endsWith('.tar.gz')) ?? [];
    expect(tarballs.map(({ sha256 }) => sha256).toSorted()).toEqual(digestsBelow('go/'));
    expect(Object.keys(await tap.refs())).toEqual(['refs/heads/main']);
    const formula = await tap.read('refs/heads/main', 'Formula/leafsum.rb');
    for (const { name, sha256 } of tarballs) {
      expect(formula).toContain(`${github.server}${repository}/releases/download/${tag}/${name}`);
      expect(formula).toContain(sha256);
    }
    expect(tarballs.map(({ name }) => name)).toContain(`leafsum-${version}-linux-amd64.tar.gz`);
  });

  test('leaves no token anywhere', async () => {
    const shown = [incomplete, build, published].map(({ output }) => shownIn(output));
    for (const secret of stage.secrets) {
      expect(shown.filter((text) => holdsSecret(text, secret))).toEqual([]);
      expect(holdsSecret(published.output, secret)).toBe(true);
      expect(await filesWithSecret(stage.checkout.scratch, secret)).toEqual([]);
    }
  });
});
