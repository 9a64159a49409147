import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PypiStandIn } from '@lockstep/standins';
import { hasPython } from '../../packages/channels/test/pypi/python-tools.ts';
import { writeAnswers } from '../support/polyglot/servers.ts';
import { wheelName } from '../support/polyglot/wheel.ts';
import { lacksAct, type WorkflowRun } from './act.ts';
import { jobResults, outputsIn, shownIn, summaryOf } from './act-log.ts';
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
  'examples/python on GitHub, with a trial registry and a ledger in git (needs act and python3)',
  () => {
    beforeAll(async () => {
      stage = await setPythonStage();
      build = await stage.build();
      published = await stage.publish(901);
    }, longestRunsMs);

    afterAll(() => stage.close());

    test('is built by one job, whose last step stores it', () => {
      expect([build.exit, jobResults(build.lines)]).toEqual([0, { build: 'success' }]);
      expect(summaryOf(build.lines, 'build')).toContain('## Lockstep store: ok');
      const [artifact, ...more] = stage.host.results.artifacts();
      expect([artifact?.name, more]).toEqual([`lockstep-build-${tag}-1`, []]);
      expect(Math.round(((artifact?.expires ?? 0) - (artifact?.created ?? 0)) / 86_400_000)).toBe(7);
    });

    test('goes to the trial registry, is installed from there, and then becomes public', async () => {
      expect([published.exit, jobResults(published.lines)]).toEqual([
        0,
        { publish: 'success', outcome: 'success' },
      ]);
      const { digest, anchors, kinds } = await storedRelease(stage.host.git, tag);
      const { publish } = outputsIn(published.lines);
      expect(publish).toMatchObject({
        run: String(build.id),
        seal: digest,
        trial: 'false',
        installed: 'true',
      });
      expect(publish).toMatchObject({ complete: 'true', verified: 'true', anchor: anchors.at(-1) });
      expect(kinds.indexOf('installed')).toBeGreaterThan(kinds.indexOf('opened'));
      expect(kinds.filter((kind) => kind === 'completed')).toHaveLength(1);
    });

    test('puts the sealed wheel on every channel, once', async () => {
      const { artifacts } = await storedRelease(stage.host.git, tag);
      const sealed = artifacts.map(({ sha256 }) => sha256);
      expect(artifacts.map((each) => each.file)).toEqual([`dist/${file}`]);
      for (const registry of [stage.testpypi, stage.pypi]) {
        expect(digestsOn(registry)).toEqual(sealed);
        expect(writeAnswers(registry)).toEqual([200]);
      }
      const [release, ...more] = stage.host.github.inventory(repository).releases;
      expect([release?.tag, release?.isDraft, more]).toEqual([tag, false, []]);
      expect(release?.assets.find(({ name }) => name === file)?.sha256).toBe(sealed[0]);
    });

    test('leaves no token anywhere', async () => {
      for (const secret of stage.secrets) {
        const shown = [build, published].map(({ output }) => shownIn(output));
        expect(shown.filter((text) => holdsSecret(text, secret))).toEqual([]);
        expect(holdsSecret(published.output, secret)).toBe(true);
        expect(await filesWithSecret(stage.checkout.scratch, secret)).toEqual([]);
      }
    });
  },
);
