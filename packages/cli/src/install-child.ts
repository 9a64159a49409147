import { join } from 'node:path';
import { isErrorCode, problem } from '@lockstep/core';
import type { InstallCheck, ReleaseSession } from '@lockstep/engine';
import { createSandbox, withTemporaryFolder } from '@lockstep/hosts';
import { z } from 'zod';
import type { SealedRelease } from './sealed-release.ts';
import type { World } from './world.ts';

/** Downloads and builds of a whole channel, in milliseconds. */
const longestMs = 60 * 60_000;
const longestReport = 4 * 1024 * 1024;

const reportSchema = z.object({
  ok: z.boolean(),
  checks: z.array(z.object({ summary: z.string().max(2000) })).default([]),
  problems: z.array(z.object({ code: z.string(), message: z.string().max(10_000) })),
});

function checkIn(text: string, exit: number | undefined): InstallCheck | undefined {
  try {
    const { ok, checks, problems } = reportSchema.parse(JSON.parse(text));
    const [first] = problems;
    return {
      ok: ok && exit === 0,
      summary: checks[0]?.summary ?? first?.message ?? `ended with ${exit ?? 'a signal'}`,
      problems: problems.map(({ code, message }) => problem(isErrorCode(code) ? code : 'INTERNAL', message)),
    };
  } catch {
    return undefined;
  }
}

async function installInChild(
  { project, seal }: SealedRelease,
  channel: string,
  [file, ...args]: readonly [string, ...string[]],
  world: World,
): Promise<InstallCheck> {
  return withTemporaryFolder(async (folder) => {
    const sandbox = await createSandbox(join(folder, 'lockstep'), world.env);
    const target = seal.releases[0]?.id ?? '';
    const { code, stdout, stderr } = await sandbox.run({
      file,
      args: [
        ...args,
        'install',
        `--channel=${channel}`,
        `--target=${target}`,
        '--no-record',
        '--json',
        project.workspace.folder,
      ],
      cwd: project.workspace.folder,
      env: sandbox.env,
      timeoutMs: longestMs,
      keep: longestReport,
      onLine: (line) => world.log.debug(line),
    });
    const last = stderr.trim().slice(-500);
    return (
      checkIn(stdout, code) ?? {
        ok: false,
        summary: `it ended with ${code ?? 'a signal'}: ${last}`,
        problems: [],
      }
    );
  });
}

/**
 * How a trial channel is installed from at a terminal: by a child with an allow-listed environment and an empty home.
 *
 * A workflow has jobs for that; there nothing but Lockstep runs beside a credential, and a trial stops the run.
 */
export function installingApart(
  release: SealedRelease,
  world: World,
): ReleaseSession['checkInstall'] | undefined {
  const { self, inWorkflow } = world;
  if (self === undefined || inWorkflow) return undefined;
  return ({ id }) => installInChild(release, id, self, world);
}
