import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Command, CommandResult, RunCommand } from '@lockstep/core';

const defaultKeep = 64 * 1024;

function keepTail(stream: Readable, { keep = defaultKeep, onLine }: Command): () => string {
  let tail = '';
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
    tail = `${tail}${line}\n`.slice(-keep);
    onLine?.(line);
  });
  return () => tail;
}

// The whole process group, so that nothing that a package started outlives its rehearsal.
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Runs a child without a shell, without standard input, in a process group of its own. */
export const runCommand: RunCommand = (command) => {
  const { file, args, cwd, env, timeoutMs } = command;
  const { promise, resolve } = Promise.withResolvers<CommandResult>();
  const child = spawn(file, [...args], {
    cwd,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const stdout = keepTail(child.stdout, command);
  const stderr = keepTail(child.stderr, command);
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => killGroup(child.pid), timeoutMs);
  const end = (code: number | undefined, extra = '') => {
    clearTimeout(timer);
    killGroup(child.pid);
    resolve({ code, stdout: stdout(), stderr: `${stderr()}${extra}` });
  };
  child.on('error', (error) => end(undefined, error.message));
  child.on('close', (code) => end(code ?? undefined));
  return promise;
};
