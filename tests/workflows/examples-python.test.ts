import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PypiStandIn } from '@lockstep/standins';
import { hasPython } from '../../packages/channels/test/pypi/python-tools.ts';
import { wheelName } from '../support/polyglot/wheel.ts';
import { lacksAct, type WorkflowRun } from './act.ts';
import { jobResults, masksOf, shownIn, summaryOf } from './act-log.ts';
import { filesWithSecret, holdsSecret } from './canary.ts';
import { distribution, type PythonStage, repository, setPythonStage, tag } from './examples-python-stage.ts';
import { storedRelease } from './hosts-ledger.ts';
import { longestRunsMs } from './hosts-runner.ts';

const file = wheelName(distribution);
const lacksPython = process.env.CI !== 'true' && !hasPython;
const onStage = lacksAct || lacksPython ? describe.skip : describe;

let stage: PythonStage;
let build: WorkflowRun & { readonly id: number };
let published: WorkflowRun;

const digestsOn = ({ projects }: PypiStandIn): readonly string[] =>
  Object.values(projects()).flatMap(({ releases }) =>
    Object.values(releases).flatMap((files) => Object.values(files).map(({ sha256 }) => sha256)),
  );

onStage(
  'examples/python by the workflows that init writes for Trusted Publishers (needs act and python3)',
  () => {
    beforeAll(async () => {
      stage = await setPythonStage();
      build = await stage.build();
      published = await stage.publish(901, 'false');
    }, longestRunsMs);

    afterAll(() => stage.close());

    test('is built and stored by one run', () => {
      expect([build.exit, jobResults(build.lines)]).toEqual([
        0,
        { metadata: 'success', build: 'success', store: 'success' },
      ]);
      expect(summaryOf(build.lines, 'store')).toContain('## Lockstep store: ok');
      const names = stage.host.results.artifacts().map(({ run, name }) => [run, name]);
      expect(names).toContainEqual([String(build.id), `lockstep-build-${tag}-1`]);
    });

    test('goes to the trial registry, is installed from there, and then becomes public', async () => {
      const jobs = [
        ...['resolve', 'gates', 'gates-host', 'rehearse', 'preflight-testpypi', 'preflight-pypi'],
        ...['preflight-release', 'record', 'reserve-release', 'publish-testpypi', 'install-testpypi'],
        ...['publish-pypi', 'reveal-release', 'verify', 'report'],
      ];
      const succeeded = Object.fromEntries(jobs.map((job) => [job, 'success']));
      expect([published.exit, jobResults(published.lines)]).toEqual([0, succeeded]);
      const { kinds } = await storedRelease(stage.host.git, tag);
      expect(kinds.indexOf('installed')).toBeGreaterThan(kinds.indexOf('opened'));
      expect(kinds.filter((kind) => kind === 'completed')).toHaveLength(1);
    });

    test('is uploaded with what each registry mints for its own job, once', () => {
      for (const registry of [stage.testpypi, stage.pypi]) {
        const posts = registry.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
        expect(posts.map(({ path, status }) => [path, status])).toEqual([
          ['/_/oidc/mint-token', 200],
          ['/legacy/', 200],
        ]);
      }
    });

    test('puts the sealed wheel on every channel, once', async () => {
      const { artifacts } = await storedRelease(stage.host.git, tag);
      const sealed = artifacts.map(({ sha256 }) => sha256);
      expect(artifacts.map((each) => each.file)).toEqual([`dist/${file}`]);
      for (const registry of [stage.testpypi, stage.pypi]) {
        expect(digestsOn(registry)).toEqual(sealed);
      }
      const [release, ...more] = stage.host.github.inventory(repository).releases;
      expect([release?.tag, release?.isDraft, more]).toEqual([tag, false, []]);
      expect(release?.assets.find(({ name }) => name === file)?.sha256).toBe(sealed[0]);
    });

    test('leaves no token anywhere, neither the runner’s nor one that was minted', async () => {
      const minted = ['publish-testpypi', 'publish-pypi'].map((job) =>
        masksOf(published.lines, job).filter((text) => text.startsWith('pypi-')),
      );
      expect(minted.map((each) => each.length)).toEqual([1, 1]);
      for (const secret of [...stage.secrets, ...minted.flat()]) {
        const shown = [build, published].map(({ output }) => shownIn(output));
        expect(shown.filter((text) => holdsSecret(text, secret))).toEqual([]);
        expect(holdsSecret(published.output, secret)).toBe(true);
        expect(await filesWithSecret(stage.checkout.scratch, secret)).toEqual([]);
      }
    });
  },
);
