import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Command, CommandResult, RunCommand } from '@lockstep/core';
import { keepTail } from './output-tail.ts';

/** How long output may still come after the end of a command, in milliseconds. */
const lastOutputMs = 1_000;

type Child = ChildProcessByStdio<null, Readable, Readable>;

function start({ file, args, cwd, env }: Command): Child {
  return spawn(file, [...args], {
    cwd,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
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

// What left the group may hold the output open for ever, and a rehearsal must not wait for it.
function letGo({ stdout, stderr }: Child): NodeJS.Timeout {
  return setTimeout(() => {
    stdout.destroy();
    stderr.destroy();
  }, lastOutputMs);
}

function watch(child: Child, command: Command): Promise<CommandResult> {
  const { promise, resolve } = Promise.withResolvers<CommandResult>();
  const stdout = keepTail(child.stdout, command);
  const stderr = keepTail(child.stderr, command);
  const { timeoutMs, signal } = command;
  const kill = () => killGroup(child.pid);
  const limit = timeoutMs === undefined ? undefined : setTimeout(kill, timeoutMs);
  signal?.addEventListener('abort', kill, { once: true });
  let leave: NodeJS.Timeout | undefined;
  const end = (code: number | undefined, extra = '') => {
    clearTimeout(limit);
    clearTimeout(leave);
    signal?.removeEventListener('abort', kill);
    resolve({ code, stdout: stdout(), stderr: `${stderr()}${extra}` });
  };
  child.on('error', (error) => end(undefined, error.message));
  child.on('exit', () => {
    killGroup(child.pid);
    leave = letGo(child);
  });
  child.on('close', (code) => end(code ?? undefined));
  return promise;
}

/** Runs a child without a shell, without standard input, in a process group of its own. */
export const runCommand: RunCommand = async (command) => {
  if (command.signal?.aborted) return { code: undefined, stdout: '', stderr: 'cancelled\n' };
  try {
    return await watch(start(command), command);
  } catch (error) {
    return { code: undefined, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
  }
};
