import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunCommand, Sandbox } from '@lockstep/core';

// The shell becomes the command, and keeps its number; its group is its own, as every command's in a sandbox.
const announce = 'printf %s "$$" >"$0" && exec "$@"';

async function killGroup(file: string): Promise<void> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  if (!Number.isSafeInteger(pid) || pid <= 1) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function cancelling(run: RunCommand, file: string, signal: AbortSignal): RunCommand {
  return async (command) => {
    const args = ['-c', announce, file, command.file, ...command.args];
    const kill = () => void killGroup(file);
    signal.addEventListener('abort', kill, { once: true });
    try {
      return await run({ ...command, file: 'sh', args });
    } finally {
      signal.removeEventListener('abort', kill);
    }
  };
}

/** A sandbox whose commands end, with all that they started, when the signal is aborted. */
export async function cancellable(sandbox: Sandbox, signal: AbortSignal): Promise<Sandbox> {
  // Windows has no groups of processes to end; there a command ends with its time.
  if (process.platform === 'win32') return sandbox;
  let started = 0;
  const folder = await sandbox.folder('processes');
  return {
    ...sandbox,
    run(command) {
      if (signal.aborted) return Promise.resolve({ code: undefined, stdout: '', stderr: 'cancelled\n' });
      started += 1;
      return cancelling(sandbox.run, join(folder, String(started)), signal)(command);
    },
  };
}
