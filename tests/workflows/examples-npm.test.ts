import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../support/condition.ts';
import { holdings, writesTo } from '../support/registry.ts';
import { lacksAct, type WorkflowRun } from './act.ts';
import { jobResults, logOf, shownIn, summaryOf } from './act-log.ts';
import { filesWithSecret, holdsSecret } from './canary.ts';
import { type NpmStage, packages, repository, setNpmStage, tag } from './examples-npm-stage.ts';
import { sourceSuite } from './hosts-actions.ts';
import { storedRelease } from './hosts-ledger.ts';
import { longestRunsMs } from './hosts-runner.ts';
import {
  telling,
  toldBy,
  withGatesOf,
  withoutGates,
  withoutRehearsal,
  withRehearsalOf,
} from './hosts-runs.ts';

const gate = 'the first package is stored';
const held = {
  on: { method: 'PUT', path: '/treesum' },
  fault: { kind: 'late', delay: { until: 'released', gate } },
} as const;
const elsewhere = 'https://github.com/somebody/else/actions/runs/7';
const gated = { resolve: 'success', gates: 'success', 'gates-host': 'success' };
const [first, other, again, ungated, strange, trial, stale, next] = [901, 902, 903, 904, 905, 906, 907, 908];
const otherSeal = '5ea1'.repeat(16);
const told = telling('publish', {
  complete: 'steps.publish.outputs.complete',
  anchor: 'steps.publish.outputs.ledger-anchor',
  recorded: 'steps.record.outputs.ledger-anchor',
});
const resolved = telling('resolve', {
  run: 'steps.build.outputs.build-run',
  seal: 'steps.build.outputs.seal-digest',
});
const onStage = lacksAct ? describe.skip : describe;

let suite: string;
let stage: NpmStage;
let build: WorkflowRun & { readonly id: number };
let cancelled: WorkflowRun;
let kept: WorkflowRun;
let refused: WorkflowRun;
let repeated: WorkflowRun;
/** Without gates, with gates of another repository or a rehearsal of another seal, and without an answer. */
let early: Readonly<Record<'ungated' | 'foreign' | 'stale' | 'rehearsed', WorkflowRun>>;
/** What registry and server held after the build, and after each of those. */
let untouched: readonly object[];
/** Before and after the run that is refused, after the one that resumes, and after the one that repeats. */
let writes: readonly object[];

/** What was sent to the registry, and what the server holds. */
const seen = () => [writesTo(stage.npm), stage.host.github.inventory(repository)];

onStage('examples/npm by the templates for GitHub, with a ledger in git (needs act)', () => {
  beforeAll(async () => {
    suite = await sourceSuite();
    stage = await setNpmStage(suite, [held]);
    build = await stage.build();
    const states = [seen()];
    const noted = async (run: Promise<WorkflowRun>) => {
      const done = await run;
      states.push(seen());
      return done;
    };
    early = {
      stale: await noted(
        stage.publish(stale, { edit: (text) => withoutGates(withRehearsalOf(otherSeal)(text)) }),
      ),
      ungated: await noted(stage.publish(ungated, { edit: withoutGates })),
      foreign: await noted(
        stage.publish(strange, { edit: (text) => withoutRehearsal(withGatesOf(elsewhere)(text)) }),
      ),
      rehearsed: await noted(stage.publish(trial, { rehearsal: 'default' })),
    };
    untouched = states;
    const going = stage.publish(first);
    // A run that ends early must not be waited for.
    let isOver = false;
    const ended = going.finally(() => {
      isOver = true;
    });
    await until(() => isOver || 'treesum' in writesTo(stage.npm));
    const before = seen();
    refused = await stage.publish(other, {
      ...{ build: String(build.id), edit: withoutRehearsal },
      checkout: await stage.elsewhere(),
    });
    const during = seen();
    await stage.cancel(first);
    cancelled = await ended;
    stage.npm.release(gate);
    kept = await stage.publish(next, { edit: (text) => resolved(told(withoutRehearsal(text))) });
    const after = seen();
    repeated = await stage.publish(again, { edit: (text) => told(withoutRehearsal(text)) });
    writes = [before, during, after, seen()];
  }, longestRunsMs);

  afterAll(async () => {
    await stage.close();
    await rm(suite, { recursive: true });
  });

  test('is built and stored by one run, and released by another', () => {
    expect(jobResults(build.lines)).toEqual({ metadata: 'success', build: 'success', store: 'success' });
    expect([kept.exit, jobResults(kept.lines)]).toEqual([0, { ...gated, publish: 'success' }]);
  });

  test('is resumed by the next run after one that was cancelled half-way', async () => {
    const ended = { ...gated, rehearse: 'success', publish: 'failure' };
    expect([cancelled.exit, jobResults(cancelled.lines)]).toEqual([1, ended]);
    expect(logOf(cancelled.lines, 'publish')).toContain('stopping: nothing new is started');
    const { kinds } = await storedRelease(stage.host.git, tag);
    expect(kinds.filter((kind) => kind === 'opened')).toHaveLength(2);
  });

  test('is not published after the rehearsal of another seal', () => {
    const { exit, lines } = early.stale;
    const results = { resolve: 'success', rehearse: 'success', publish: 'failure' };
    expect([exit, jobResults(lines)]).toEqual([1, results]);
    expect(logOf(lines, 'publish')).toMatch(/RESULT_INVALID .*rehearsal\.json/);
  });

  test('is not published while a configured gate was not run for it', () => {
    const { exit, lines } = early.ungated;
    const results = { resolve: 'success', rehearse: 'success', publish: 'failure' };
    expect([exit, jobResults(lines)]).toEqual([1, results]);
    const said = logOf(lines, 'publish');
    for (const id of ['syntax', 'built']) expect(said).toContain(`GATES_NOT_RUN no result of gate ${id}`);
    expect(summaryOf(lines, 'publish')).toContain('GATES\\_NOT\\_RUN');
  });

  test('is not published with results of gates from another repository', () => {
    const { exit, lines } = early.foreign;
    expect([exit, jobResults(lines)]).toEqual([1, { ...gated, publish: 'failure' }]);
    const said = logOf(lines, 'publish');
    expect(said).toContain(`GATE_RESULT_UNTRUSTED`);
    expect(said).toContain(`checked by ${elsewhere}`);
    expect(said).not.toContain('GATES_NOT_RUN');
  });

  test('is rehearsed alone by whoever starts it without an answer', async () => {
    const { exit, lines } = early.rehearsed;
    const results = { ...gated, rehearse: 'success', preflight: 'success' };
    expect([exit, jobResults(lines)]).toEqual([0, results]);
    expect(summaryOf(lines, 'resolve')).toContain('## Lockstep check: ok');
    expect(summaryOf(lines, 'gates')).toContain('syntax');
    expect(summaryOf(lines, 'preflight')).toContain('| npm | NPM\\_TOKEN |');
    expect(logOf(lines, 'preflight')).toContain('record: ok');
  });

  test('leaves registry and server as they are until it is published', () => {
    const [built, ...after] = untouched;
    expect(after).toEqual([built, built, built, built]);
  });

  test('is stored once: one artifact, bound to the tag, and one seal in the ledger', async () => {
    const artifacts = stage.host.results.artifacts().map(({ run, name }) => [run, name]);
    expect(artifacts).toEqual([[String(build.id), `lockstep-build-${tag}-1`]]);
    const { digest, kinds } = await storedRelease(stage.host.git, tag);
    expect(toldBy('resolve', kept.lines)).toEqual({ run: String(build.id), seal: digest });
    expect(kinds.filter((kind) => kind === 'sealed')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'completed')).toHaveLength(1);
  });

  test('puts the sealed bytes on both channels, each once', async () => {
    const { npm, host } = stage;
    const { artifacts } = await storedRelease(host.git, tag);
    const versions = artifacts.map(({ name, sha256 }) => [`${name}@1.4.0`, sha256]);
    expect(holdings(npm)).toMatchObject(Object.fromEntries(versions));
    expect(versions.map(([name]) => name).toSorted()).toEqual(
      packages.map((name) => `${name}@1.4.0`).toSorted(),
    );
    for (const name of packages) expect(writesTo(npm)[name]).toEqual([200]);
    const [release, ...more] = host.github.inventory(repository).releases;
    expect([release?.tag, release?.isDraft, more]).toEqual([tag, false, []]);
    const assets = release?.assets.filter(({ name }) => name.endsWith('.tgz')) ?? [];
    expect(assets.map(({ sha256 }) => sha256).toSorted()).toEqual(
      artifacts.map(({ sha256 }) => sha256).toSorted(),
    );
  });

  test('lets one of two runs proceed: the other says who holds the release, and writes nothing', () => {
    const [before, during] = writes;
    expect(during).toEqual(before);
    expect([refused.exit, jobResults(refused.lines)]).toEqual([1, { ...gated, publish: 'failure' }]);
    const said = logOf(refused.lines, 'publish');
    expect(said).toContain('LEDGER_HELD');
    expect(said).toContain(`https://github.com/${repository}/actions/runs/${first}`);
  });

  test('makes no write when it is dispatched again', async () => {
    expect([repeated.exit, toldBy('publish', repeated.lines).complete]).toEqual([0, 'true']);
    const [, , after, last] = writes;
    expect(last).toEqual(after);
  });

  test('hands on the anchor of the ledger', async () => {
    const { anchors } = await storedRelease(stage.host.git, tag);
    const { complete, anchor, recorded } = toldBy('publish', kept.lines);
    expect(complete).toBe('true');
    expect(anchors).toEqual(expect.arrayContaining([anchor, recorded]));
    expect(anchor).not.toBe(recorded);
  });

  test('shows people what happened in the summaries', () => {
    expect(summaryOf(build.lines, 'store')).toContain('## Lockstep store: ok');
    expect(summaryOf(kept.lines, 'resolve')).toContain(String(build.id));
    expect(summaryOf(kept.lines, 'publish')).toMatch(/\| npm \| treesum \| 1\.4\.0 \| present/);
    expect(summaryOf(kept.lines, 'publish')).toContain('# Release evidence');
    expect(summaryOf(refused.lines, 'publish')).toContain('LEDGER\\_HELD');
  });

  test('leaves no token anywhere', async () => {
    for (const secret of stage.secrets) {
      const shown = [build, cancelled, kept, refused, repeated, ...Object.values(early)].map(({ output }) =>
        shownIn(output),
      );
      expect(shown.filter((text) => holdsSecret(text, secret))).toEqual([]);
      expect(holdsSecret(kept.output, secret)).toBe(true);
      expect(await filesWithSecret(stage.checkout.scratch, secret)).toEqual([]);
    }
  });
});
