import { type GitHistory, tagOf } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { createGitHistory } from '@lockstep/hosts';
import { projectTree } from '../metadata/project-tree.ts';
import type { Options } from '../options.ts';
import { openProject } from '../project.ts';
import type { World } from '../world.ts';
import { gitWriter, type RunGit } from './git-writer.ts';
import { assertKind, kindOf, nextRelease } from './next-release.ts';
import { assertPublishable } from './publication.ts';
import { packageMeant, type ReleasedLine, releasedLine } from './released-line.ts';
import { type WrittenQuestion, writtenVersion } from './written-versions.ts';

/** A release that is decided, and of which nothing is written yet. */
export interface DecidedRelease {
  readonly version: string;
  readonly tag: string;
  readonly head: string;
  readonly branch: string | undefined;
  readonly project: Project;
  readonly options: Options;
  readonly written: WrittenQuestion;
  readonly git: RunGit;
}

/** What comes next, with the lines that say why; no release where none is needed. */
export interface Decision {
  readonly release?: DecidedRelease;
  readonly notes: readonly string[];
}

/** A project with what was released of it. */
interface Standing {
  readonly project: Project;
  readonly options: Options;
  readonly world: World;
  readonly history: GitHistory;
  readonly line: ReleasedLine;
  readonly branch: string | undefined;
  readonly written: WrittenQuestion;
}

async function standingOf(options: Options, world: World): Promise<Standing> {
  const project = await openProject(options.dir, world);
  const { tag: pattern } = project.config.release;
  const history = createGitHistory(project.workspace.folder, world.env);
  const name = packageMeant(pattern, options.package);
  const [line, tree, branch] = await Promise.all([
    releasedLine(history, { pattern, package: name, isPushing: options.push }),
    projectTree(project, world),
    history.branch(),
  ]);
  return {
    project,
    options,
    world,
    history,
    line,
    branch,
    written: { tree, history, last: line.highest, package: name },
  };
}

function decidedRelease(
  { project, options, world, line, branch, written }: Standing,
  version: string,
): DecidedRelease {
  return {
    version,
    tag: tagOf(project.config.release.tag, version, line.name),
    head: line.head,
    branch,
    project,
    options,
    written,
    git: gitWriter(project.workspace.folder, world.env),
  };
}

/**
 * Decides what comes next, and whether what was asked for can be done; writes nothing.
 * @throws LockstepError `USAGE`, `BUMP_…`, `HISTORY_SHALLOW`, `GIT_UNUSABLE`.
 */
export async function decide(options: Options, world: World): Promise<Decision> {
  assertKind(options.word ?? '');
  const standing = await standingOf(options, world);
  const { project, history, line, branch, written } = standing;
  assertPublishable(options, branch, project.config.release.branch);
  const { kind, notes } = await kindOf(options.word ?? '', history, line);
  if (kind === undefined) return { notes: [...notes, 'no release is needed'] };
  const question = {
    kind,
    pre: options.pre,
    released: [line.highest, line.stable].flatMap((tag) => tag?.version ?? []),
    written: await writtenVersion(project, written),
    taken: line.taken,
  };
  const { answer, notes: asked } = await nextRelease(project, question, line.name, options, world);
  if (answer.state === 'none') return { notes: [...answer.why, ...notes] };
  const { version, from, why } = answer;
  const told = `${version}${from === undefined ? '' : ` follows ${from}`}: ${why.join('; ')}`;
  const unseen =
    line.unreachable === undefined ? [] : [`tags of the remote were not seen: ${line.unreachable}`];
  return { release: decidedRelease(standing, version), notes: [told, ...notes, ...asked, ...unseen] };
}
