import { interruption } from './interruption.ts';
import type { Sink } from './output/console-log.ts';
import { startAnew, startClean, startingProcess } from './start-clean.ts';
import { runTerminal } from './terminal.ts';

function sinkOf(stream: NodeJS.WriteStream): Sink {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  // A reader that has gone away must not end a release between an intent and its receipt.
  stream.on('error', () => undefined);
  const colour =
    (NO_COLOR === undefined || NO_COLOR === '') && (stream.isTTY === true || (FORCE_COLOR ?? '0') !== '0');
  return { colour, write: (text) => void stream.write(text) };
}

/** The `lockstep` command. */
export async function main(): Promise<void> {
  const { argv, env, execArgv, execPath } = process;
  startClean(startingProcess(argv[2] ?? '', env));
  process.exitCode = await runTerminal({
    args: argv.slice(2),
    env,
    cwd: process.cwd(),
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    signal: interruption(),
    restart: (more) => startAnew(startingProcess('gate', { ...env, ...more }, Object.keys(more))),
    self: [execPath, ...execArgv, ...argv.slice(1, 2)],
  });
}
