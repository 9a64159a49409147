import { resolve } from 'node:path';
import {
  describeRun,
  endedBadly,
  type Outcome,
  type Problem,
  problem,
  type Report,
  type TriageEvidence,
  triageLines,
} from '@lockstep/core';
import { createRedaction } from '@lockstep/hosts';
import { writeOutput } from '../evidence-files.ts';
import { knownSecrets } from '../known-secrets.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import { openProject } from '../project.ts';
import { collectTriage } from '../triage/collect.ts';
import { ownPatterns } from '../triage/own-patterns.ts';
import { openProjectHost } from '../triage/project-host.ts';
import { runNamed } from '../triage/run-name.ts';
import type { World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** What triage reports beside the common parts. */
export interface TriageReport {
  readonly triage: TriageEvidence;
}

function problemsOf(evidence: TriageEvidence): readonly Problem[] {
  const { failed, run, rerun } = evidence;
  if (failed.length === 0 && !endedBadly(run)) return [];
  const names = failed.map(({ name }) => name).join(', ');
  const why =
    failed.length === 0
      ? 'it ended without success before any job failed: the server may not be able to read its workflow file'
      : `these jobs failed: ${names}`;
  return [problem('JOBS_FAILED', `${why} (${run.url})`, { rerun })];
}

/** Says why the jobs of a run failed, from their logs, while it is still going as well (P18). */
export async function runTriage(
  options: Options,
  world: World,
): Promise<Outcome<Report & Extras & TriageReport>> {
  const project = await openProject(options.dir, world);
  const folder = resolve(world.cwd, options.dir);
  const { host, address, token } = await openProjectHost(folder, world);
  const id = runNamed(options.word ?? '', address);
  const own = await ownPatterns(project.config.triage, project.locate);
  const found = await collectTriage(host, id, own);
  const redact = createRedaction([...knownSecrets(world.env), ...(token === undefined ? [] : [token])]);
  const evidence: TriageEvidence = JSON.parse(redact(JSON.stringify(found.evidence)));
  const file = `triage-${id}.json`;
  await writeOutput(folder, file, `${JSON.stringify(evidence, undefined, 2)}\n`);
  world.log.info(describeRun(evidence));
  const next = evidence.run.isOver ? undefined : `lockstep triage ${id}`;
  const { report, exit } = reportWithoutChannels(
    'triage',
    [...problemsOf(evidence), ...found.warnings],
    undefined,
    next,
  );
  const notes = [...triageLines(evidence), `evidence: .lockstep/${file}`];
  return { report: { ...report, notes, triage: evidence }, exit };
}
