import { fail, type Part, type Seal, throwAll } from '@lockstep/core';
import { checkProject } from './check.ts';
import { checkCheckout, stateOf, toolsOf } from './make-seal.ts';
import type { Project } from './project.ts';
import { resolveTarget } from './target.ts';
import { toolDrift } from './tool-pins.ts';

export interface PartOptions {
  /** The tag to release; by default the one at HEAD. */
  readonly target?: string | undefined;
  readonly build: Seal['build'];
}

/**
 * The names of the parts of a matrix build.
 * @throws LockstepError `USAGE` when the configuration knows no parts.
 */
export function partsOf({ config }: Project): readonly string[] {
  if (config.release.parts !== undefined) return config.release.parts;
  throw fail('USAGE', 'lockstep.yaml names no parts', {
    remedy: 'List the jobs of the matrix build under release.parts in lockstep.yaml.',
  });
}

function assertPart(project: Project, name: string): void {
  const known = partsOf(project);
  if (!known.includes(name))
    throw fail('USAGE', `there is no part “${name}” in lockstep.yaml; known: ${known.join(', ')}`);
}

/**
 * Seals what one job of a matrix build made. Patterns may match nothing here, and rules between artifacts wait for the
 * merge; every file is held to all rules that concern it alone.
 * @throws LockstepError with every problem at once; `USAGE` for a part that the configuration does not name.
 */
export async function makePart(project: Project, name: string, options: PartOptions): Promise<Part> {
  assertPart(project, name);
  const git = await stateOf(project);
  const target = resolveTarget(project.config, git, options.target);
  const { artifacts, problems } = await checkProject(project, {
    version: target.version,
    of: target,
    isPart: true,
  });
  const tools = await toolsOf(project);
  throwAll([
    ...(await checkCheckout(project, git, target)),
    ...toolDrift(project.config, tools, true),
    ...problems,
  ]);
  const release = { id: target.tag, commit: git.commit };
  return { schema: 1, part: name, release, build: options.build, tools, artifacts: [...artifacts] };
}
