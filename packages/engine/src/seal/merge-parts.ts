import { type Problem, type Seal, throwAll } from '@lockstep/core';
import { checkProject } from './check.ts';
import { type PartOptions, partsOf } from './make-part.ts';
import { assembleSeal, checkCheckout, stateOf } from './make-seal.ts';
import { foreignParts, readParts, unlikeParts } from './merge.ts';
import { mergedTools } from './merged-tools.ts';
import type { Project } from './project.ts';
import { resolveTarget } from './target.ts';
import { toolDrift } from './tool-pins.ts';

function filesOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.flatMap(({ where }) => where?.file ?? []));
}

/**
 * Merges the parts of a matrix build into its one seal. Everything that holds for a seal is checked over all files, and
 * these have to be the very ones that the parts sealed.
 * @throws LockstepError with every problem at once, `PART_MISSING` and `PART_CLASH` among them; then no seal is made.
 */
export async function mergeParts(project: Project, { target: named, build }: PartOptions): Promise<Seal> {
  const git = await stateOf(project);
  const { commit } = git;
  const target = resolveTarget(project.config, git, named);
  const { parts, problems } = await readParts(project.workspace, partsOf(project));
  const found = await checkProject(project, { version: target.version, of: target });
  const tools = mergedTools(parts);
  const unread = filesOf(found.problems);
  throwAll([
    ...(await checkCheckout(project, git, target)),
    ...problems,
    ...foreignParts(parts, { id: target.tag, commit }, build),
    // What a missing part holds is not known, so only the others can be held against the files.
    ...(problems.length > 0 ? [] : unlikeParts(parts, found.artifacts)).filter(
      ({ where }) => !unread.has(where?.file ?? ''),
    ),
    ...toolDrift(project.config, tools),
    ...found.problems,
  ]);
  const { artifacts, packages } = found;
  return assembleSeal(project, artifacts, { commit, target, build, tools, packages });
}
