import { fail, type Sandbox } from '@lockstep/core';
import { type Project, packagesOfTarget, type ReleaseTarget, readSources } from '@lockstep/engine';
import { shellCommand } from './shell.ts';
import type { World } from './world.ts';

/** The names of the packages that are released, as builds and gates get them: between blanks, sorted. */
export async function releasedNames(project: Project, target?: ReleaseTarget): Promise<string> {
  const { packages } = await readSources(project);
  const own = target === undefined ? packages : packagesOfTarget(packages, target);
  const names = own.filter((each) => !each.private).map(({ name }) => name);
  return [...new Set(names)].sort().join(' ');
}

/**
 * Runs the build list in its order, in an environment without secrets and with an empty home. It is told what it builds
 * by variables, which no shell reads as code.
 * @throws LockstepError `BUILD_FAILED` at the first command that fails.
 */
export async function runBuild(
  project: Project,
  sandbox: Sandbox,
  target: ReleaseTarget,
  { log }: World,
): Promise<void> {
  const { config, workspace } = project;
  const env = {
    ...sandbox.env,
    LOCKSTEP_TAG: target.tag,
    LOCKSTEP_VERSION: target.version,
    LOCKSTEP_PACKAGES: await releasedNames(project, target),
  };
  for (const { run } of config.build) {
    log.info(`build: ${run}`);
    const { code, stderr } = await sandbox.run({
      ...shellCommand(run),
      cwd: workspace.folder,
      env,
      onLine: (line) => log.debug(line),
    });
    if (code !== 0)
      throw fail('BUILD_FAILED', `“${run}” ended with ${code ?? 'a signal'}: ${stderr.trim().slice(-2000)}`);
  }
}
