import { type Clock, type Problem, problem, type Target } from '@lockstep/core';
import { packageOf } from '../registry/sealed-package.ts';
import { atTarget } from '../registry/target-problem.ts';
import { fileNameOf } from './observation.ts';
import { normalName } from './package-name.ts';
import { type Connection, isWarehouse } from './registry.ts';
import type { Project, ProjectAnswer, ProjectFile } from './simple-project.ts';
import { compareVersions, normalVersion } from './version.ts';

/** A project with the targets of the release on it. */
export interface Look {
  readonly targets: readonly [Target, ...Target[]];
  readonly answer: ProjectAnswer;
}

/** What speaks against a release, and what is worth knowing of it. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

const day = 24 * 60 * 60_000;
// Source: Warehouse, `forklift/legacy.py`, MAXIMUM_AGE_FOR_NEW_UPLOADS_DAYS.
const openDays = 14;

/** The version that a file name says, undefined when it names no file of the project. */
export function versionInName(file: string, name: string): string | undefined {
  const base = file.replace(/\.(whl|tar\.gz|zip)$/, '');
  const parts = base.split('-');
  const split = parts.findIndex((_, index) => normalName(parts.slice(0, index).join('-')) === name);
  if (split < 1) return undefined;
  return normalVersion(file.endsWith('.whl') ? (parts[split] ?? '') : parts.slice(split).join('-'));
}

function filesOfVersion({ files }: Project, target: Target): readonly ProjectFile[] {
  const { name, version } = packageOf(target);
  const isOfVersion = (file: ProjectFile) => {
    const other = versionInName(file.name, name);
    return other !== undefined && compareVersions(other, version) === 0;
  };
  return [...files.values()].filter((file) => file !== undefined).filter(isOfVersion);
}

function standingProblems({ status }: Project, target: Target): readonly Problem[] {
  const { name } = packageOf(target);
  if (status === 'archived') {
    const remedy = 'Bring the project back from the archive, on its settings page.';
    return [
      problem('AUTH_FORBIDDEN', `${name} is archived and takes no uploads`, { ...atTarget(target), remedy }),
    ];
  }
  if (status !== 'quarantined') return [];
  const message = `${name} is quarantined: the registry hides all its files`;
  const remedy = 'Settle with the registry’s administrators why the project is quarantined.';
  return [problem('REJECTED', message, { ...atTarget(target), remedy, severity: 'blocked' })];
}

function yankProblems(files: readonly ProjectFile[], target: Target): readonly Problem[] {
  if (!files.some(({ yanked }) => yanked)) return [];
  const { name, version } = packageOf(target);
  const message = `${name} ${version} is yanked, and new files of it would be as well`;
  return [problem('YANKED', message, { ...atTarget(target), severity: 'blocked' })];
}

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

function oldestOf(files: readonly ProjectFile[]): string | undefined {
  const times = files.flatMap(({ uploadedAt }) => uploadedAt ?? []);
  return times.filter((time) => instant.test(time)).sort()[0];
}

function ageFindings(files: readonly ProjectFile[], target: Target, clock: Clock): Findings {
  const oldest = oldestOf(files);
  if (oldest === undefined) return { problems: [], notes: [] };
  const { name, version } = packageOf(target);
  const since = `${name} ${version} has files since ${oldest}`;
  const isClosed = clock.since(oldest) > openDays * day;
  if (!isClosed) return { problems: [], notes: [`${since}; it takes more for ${openDays} days after that`] };
  const message = `${since}, and takes more only for ${openDays} days after that`;
  return { problems: [problem('RELEASE_CLOSED', message, atTarget(target))], notes: [] };
}

function missingOf({ files }: Project, targets: readonly Target[]): Target | undefined {
  return targets.find((target) => !files.has(fileNameOf(target)));
}

/** What an index’s page of one project says about adding the release’s files to it. */
export function projectFindings({ targets, answer }: Look, connection: Connection): Findings {
  const { name } = packageOf(targets[0]);
  if (answer.kind === 'none')
    return {
      problems: [],
      notes: [`${name} is new on the registry; whether it takes the name shows only then`],
    };
  if (answer.kind === 'unclear')
    return { problems: [], notes: [`the index does not tell what it has of ${name}: ${answer.why}`] };
  const missing = missingOf(answer.project, targets);
  if (missing === undefined) return { problems: [], notes: [] };
  const files = filesOfVersion(answer.project, missing);
  const age = isWarehouse(connection) ? ageFindings(files, missing, connection.context.clock) : undefined;
  return {
    problems: [
      ...standingProblems(answer.project, missing),
      ...yankProblems(files, missing),
      ...(age?.problems ?? []),
    ],
    notes: age?.notes ?? [],
  };
}
