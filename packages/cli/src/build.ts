import { type Config, fail, type Sandbox } from '@lockstep/core';
import { shellCommand } from './shell.ts';
import type { World } from './world.ts';

/**
 * Runs the build list in its order, in an environment without secrets and with an empty home.
 * @throws LockstepError `BUILD_FAILED` at the first command that fails.
 */
export async function runBuild(
  { build }: Config,
  folder: string,
  sandbox: Sandbox,
  { log }: World,
): Promise<void> {
  for (const { run } of build) {
    log.info(`build: ${run}`);
    const { code, stderr } = await sandbox.run({
      ...shellCommand(run),
      cwd: folder,
      env: sandbox.env,
      onLine: (line) => log.debug(line),
    });
    if (code !== 0)
      throw fail('BUILD_FAILED', `“${run}” ended with ${code ?? 'a signal'}: ${stderr.trim().slice(-2000)}`);
  }
}
