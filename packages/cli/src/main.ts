import type { Sink } from './output/console-log.ts';
import { cleanEnvironment, isClean } from './scrub.ts';
import { runTerminal } from './terminal.ts';

/** Commands that run builds or packages, whose code could read the environment of its ancestors. */
const running = new Set(['rehearse', 'seal']);

function sinkOf(stream: NodeJS.WriteStream): Sink {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const colour =
    (NO_COLOR === undefined || NO_COLOR === '') && (stream.isTTY === true || (FORCE_COLOR ?? '0') !== '0');
  return { colour, write: (text) => void stream.write(text) };
}

// Replacing the process, not only its environment: /proc keeps showing what a process was started with.
function startClean(): void {
  if (!running.has(process.argv[2] ?? '') || process.env.LOCKSTEP_CLEAN === '1' || isClean(process.env))
    return;
  if (typeof process.execve !== 'function' || process.platform === 'win32') return;
  const args = [...process.execArgv, ...process.argv.slice(1)];
  process.execve(process.execPath, [process.execPath, '--disable-warning=ExperimentalWarning', ...args], {
    ...cleanEnvironment(process.env),
    LOCKSTEP_CLEAN: '1',
  });
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    process.stderr.write('stopping: nothing new is started, what is under way is awaited\n');
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}

/** The `lockstep` command. */
export async function main(): Promise<void> {
  startClean();
  process.exitCode = await runTerminal({
    args: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    signal: interruption(),
  });
}
