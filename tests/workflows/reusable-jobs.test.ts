import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readRepositoryFile } from '../architecture/repository.ts';
import { secretsByJob } from './polyglot-jobs.ts';

interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: { readonly workflow_call: { readonly secrets: Readonly<Record<string, unknown>> } };
  readonly permissions: object;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const text = readRepositoryFile('.github/workflows/lockstep-publish.yml');
const { on, permissions, concurrency, jobs }: Workflow = parse(text);
const check: Workflow = parse(readRepositoryFile('.github/workflows/lockstep-check.yml'));
const entries = Object.entries(jobs);
const secrets = secretsByJob(text);
const needsOf = ({ needs = [] }: Job) => [needs].flat();
const doing = (pattern: RegExp) => entries.filter(([id]) => pattern.test(id)).map(([id]) => id);
const usesOf = (job: Job) => job.steps.map(({ uses }) => uses.replace(/@.*/, ''));

describe('the reusable workflow that publishes', () => {
  test('uses nothing but checkout and the suite, each pinned by a commit', () => {
    const all = [...entries, ...Object.entries(check.jobs)].flatMap(([, { steps }]) => steps);
    const pinned = /^(actions\/checkout|lockstep-release\/lockstep(\/actions\/[a-z-]+)?)@[0-9a-f]{40}$/;
    expect(all.filter(({ uses }) => !pinned.test(uses))).toEqual([]);
  });

  test('grants nothing by itself, and never cancels a release', () => {
    expect([permissions, check.permissions]).toEqual([{}, {}]);
    expect(concurrency?.['cancel-in-progress']).toBe(false);
    expect(concurrency?.group).toContain('inputs.release-tag || inputs.build-run-id');
  });

  test('gives each secret to the jobs of its channel alone', () => {
    const holders = Object.fromEntries(
      Object.keys(on.workflow_call.secrets).map((name) => [
        name,
        Object.keys(secrets).filter((id) => secrets[id]?.includes(name)),
      ]),
    );
    const both = (id: string) => [`preflight-${id}`, `publish-${id}`];
    expect(holders).toEqual({
      ...{ NPM_TOKEN: both('npm'), TESTPYPI_TOKEN: both('testpypi'), PYPI_API_TOKEN: both('pypi') },
      CARGO_REGISTRY_TOKEN: both('crates'),
      HOMEBREW_TAP_TOKEN: ['preflight-homebrew', 'reserve-homebrew', 'reveal-homebrew'],
    });
    expect(Object.values(secrets).filter((names) => names.length > 1 || names.includes('all'))).toEqual([]);
  });

  test('gives the job’s token to no step beside packages’ code, and those jobs no permission', () => {
    for (const id of ['rehearse', 'install-testpypi']) {
      expect(jobs[id]?.permissions).toEqual({});
      const later = jobs[id]?.steps.slice(2).map((step) => JSON.stringify(step));
      expect(later?.filter((step) => /github\.token|secrets/.test(step))).toEqual([]);
    }
    expect(jobs.gates?.permissions).toEqual({ contents: 'read' });
    expect(secrets.gates).toEqual([]);
  });

  test('gives the job’s token to the step that takes the build on servers without artifacts alone', () => {
    const takes = entries.flatMap(([, { steps }]) => steps.filter((step) => step.with?.['seal-digest']));
    expect(takes).toHaveLength(entries.length - 1);
    const token = `\${{ needs.resolve.outputs.handed-over == 'build' && github.token || '' }}`;
    expect(takes.filter((step) => step.with?.token !== token)).toEqual([]);
  });

  test('has the jobs with a credential in the caller’s environment, and no others', () => {
    const inEnvironment = entries.filter(([, job]) => job.environment !== undefined).map(([id]) => id);
    const holding = doing(/^(preflight|publish|reserve|reveal)-/);
    expect(inEnvironment.toSorted()).toEqual(holding.toSorted());
  });

  test('lets every publishing job wait for all before it, and start only when none failed', () => {
    const order = doing(/^(record|(reserve|publish|install|reveal)-)/);
    expect(order.indexOf('publish-npm')).toBeLessThan(order.indexOf('publish-pypi'));
    for (const [index, id] of order.entries()) {
      const job = jobs[id];
      if (job === undefined || !/^(reserve|publish|reveal)/.test(id)) continue;
      expect(needsOf(job)).toEqual(['resolve', ...order.slice(0, index)]);
      for (const end of ['failure', 'cancelled'])
        expect(job.if).toContain(`!contains(needs.*.result, '${end}')`);
      expect(job.if).toContain("needs.record.result == 'success'");
      expect(job.if).toContain("needs.resolve.outputs.live == 'true'");
    }
  });

  test('records only what every proof succeeded for', () => {
    const proofs = doing(/^(resolve|gates|gates-host|rehearse|preflight-.*)$/);
    expect(needsOf(jobs.record ?? { permissions: {}, steps: [] }).toSorted()).toEqual(proofs.toSorted());
  });

  test('publishes in jobs that run nothing but Lockstep', () => {
    for (const id of doing(/^(publish|reserve|reveal)-/)) {
      const job = jobs[id];
      expect(job && usesOf(job).slice(-1)).toEqual(['lockstep-release/lockstep/actions/publish-channel']);
      expect(job?.steps).toHaveLength(3);
    }
  });
});
