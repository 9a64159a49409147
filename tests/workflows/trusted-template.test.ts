import { describe, expect, test } from '@jest/globals';
import { readRepositoryFile } from '../architecture/repository.ts';
import { secretsByJob } from './polyglot-jobs.ts';
import { ancestorsOf, jobsThat, lastStepOf, readWorkflow, writersOf } from './template-jobs.ts';

const path = 'workflows-templates/github/release-publish-trusted.yml';
const workflow = readWorkflow(path);
const registries = ['testpypi', 'npm', 'pypi', 'crates'];
const ofRegistries = (...deeds: readonly string[]) =>
  deeds.flatMap((deed) => registries.map((id) => `${deed}-${id}`));

describe('the template for Trusted Publishers', () => {
  test('gives an identity to exactly the jobs that publish to a registry, or ask it before', () => {
    expect(writersOf(workflow, 'id-token').toSorted()).toEqual(
      ofRegistries('preflight', 'publish').toSorted(),
    );
  });

  test('lets these jobs run in the environment that the registry is told, and run nothing but Lockstep', () => {
    for (const id of ofRegistries('preflight', 'publish')) {
      const job = workflow.jobs[id];
      expect([id, job?.environment]).toEqual([id, id.replace(/^\w+-/, '')]);
      expect(job?.steps?.filter(({ uses }) => !uses?.startsWith('lockstep-release/'))).toEqual([]);
    }
  });

  test('names a secret for the tap alone', () => {
    const named = Object.entries(secretsByJob(readRepositoryFile(path))).filter(
      ([, names]) => names.length > 0,
    );
    const jobs = ['preflight-homebrew', 'reserve-homebrew', 'reveal-homebrew'];
    expect(Object.fromEntries(named)).toEqual(
      Object.fromEntries(jobs.map((id) => [id, ['HOMEBREW_TAP_TOKEN']])),
    );
  });

  test('runs packages’ code where there is no secret, and no permission but to read', () => {
    const running = ['rehearse', 'install'].flatMap((deed) => jobsThat(workflow, deed));
    expect(running).toEqual(['rehearse', 'install-testpypi']);
    for (const id of running) expect(workflow.jobs[id]?.permissions).toEqual({});
    expect(workflow.jobs.gates?.permissions).toEqual({ contents: 'read' });
  });

  test('publishes nothing before everything was asked, rehearsed and recorded, nor out of its turn', () => {
    const order = [
      ...['reserve-release', 'reserve-homebrew', 'publish-testpypi', 'install-testpypi', 'publish-npm'],
      ...['publish-pypi', 'publish-crates', 'reveal-release', 'reveal-homebrew'],
    ];
    const asked = [...ofRegistries('preflight'), 'preflight-homebrew', 'preflight-release'];
    for (const [index, id] of order.entries()) {
      const before = ancestorsOf(workflow, id);
      const needed = ['gates', 'gates-host', 'rehearse', 'record', ...asked];
      const earlier = order.slice(0, index);
      expect([id, [...needed, ...earlier].filter((each) => !before.has(each))]).toEqual([id, []]);
      expect(order.slice(index + 1).filter((later) => before.has(later))).toEqual([]);
    }
  });

  test('starts no job of a release after another one failed', () => {
    for (const id of jobsThat(workflow, 'publish-channel')) {
      const { if: condition } = workflow.jobs[id] as { readonly if?: string };
      expect(condition).toContain("!contains(needs.*.result, 'failure')");
      expect(condition).toContain("needs.resolve.outputs.live == 'true'");
    }
  });

  // Nothing is committed before the draft is there, which shows to whoever may write alone.
  test('lets every job that publishes see the draft of the release', () => {
    for (const id of jobsThat(workflow, 'publish-channel')) {
      const { with: given, env } = lastStepOf(workflow, id) ?? {};
      const token = id.endsWith('-release') ? given?.token : env?.GITHUB_TOKEN;
      expect([id, token, workflow.jobs[id]?.permissions.contents]).toEqual([
        ...[id, `\${{ github.token }}`, 'write'],
      ]);
    }
  });

  test.each([path, '.github/workflows/lockstep-publish.yml'])(
    'files blockers by the last job of %s',
    (file) => {
      const { report } = readWorkflow(file).jobs;
      const step = report?.steps?.at(-1);
      expect([step?.with?.token, step?.env?.GITHUB_TOKEN]).toEqual(Array(2).fill(`\${{ github.token }}`));
      expect(report?.permissions).toEqual({ actions: 'read', contents: 'write', issues: 'write' });
    },
  );

  test('takes the build that was verified, by its digest, in every job', () => {
    for (const [id, { steps = [] }] of Object.entries(workflow.jobs).filter(([each]) => each !== 'resolve')) {
      const taking = steps.filter(({ uses }) => uses?.includes('/resolve-build@'));
      expect([id, taking.map((step) => step.with?.['seal-digest'])]).toEqual([
        id,
        [`\${{ needs.resolve.outputs.seal-digest }}`],
      ]);
    }
  });
});
