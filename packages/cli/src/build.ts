import { type Config, fail, type Sandbox } from '@lockstep/core';
import type { ReleaseTarget } from '@lockstep/engine';
import { shellCommand } from './shell.ts';
import type { World } from './world.ts';

/**
 * Runs the build list in its order, in an environment without secrets and with an empty home. It is told what it builds
 * by variables, which no shell reads as code.
 * @throws LockstepError `BUILD_FAILED` at the first command that fails.
 */
export async function runBuild(
  { build }: Config,
  folder: string,
  sandbox: Sandbox,
  { tag, version }: ReleaseTarget,
  { log }: World,
): Promise<void> {
  const env = { ...sandbox.env, LOCKSTEP_TAG: tag, LOCKSTEP_VERSION: version };
  for (const { run } of build) {
    log.info(`build: ${run}`);
    const { code, stderr } = await sandbox.run({
      ...shellCommand(run),
      cwd: folder,
      env,
      onLine: (line) => log.debug(line),
    });
    if (code !== 0)
      throw fail('BUILD_FAILED', `“${run}” ended with ${code ?? 'a signal'}: ${stderr.trim().slice(-2000)}`);
  }
}
