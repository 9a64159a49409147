import type { Sink } from './output/console-log.ts';
import { startClean } from './start-clean.ts';
import { runTerminal } from './terminal.ts';

function sinkOf(stream: NodeJS.WriteStream): Sink {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const colour =
    (NO_COLOR === undefined || NO_COLOR === '') && (stream.isTTY === true || (FORCE_COLOR ?? '0') !== '0');
  return { colour, write: (text) => void stream.write(text) };
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
  const { argv, env, execPath, execArgv } = process;
  const execve = process.platform === 'win32' ? undefined : process.execve?.bind(process);
  startClean({ command: argv[2] ?? '', env, execPath, execArgv, args: argv.slice(1), execve });
  process.exitCode = await runTerminal({
    args: argv.slice(2),
    env,
    cwd: process.cwd(),
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    signal: interruption(),
  });
}
