import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Programme, run } from '../programme.ts';

/**
 * Watches a program and all its threads from outside, and refuses other programs and anything like a network.
 *
 * Nothing inside the process could tell for sure: a bundle may keep its own reference to whatever were replaced there.
 * @throws Error with the system calls, or when strace is not there to see them.
 */
export async function assertQuiet(programme: Programme, scratch: string): Promise<void> {
  if (spawnSync('strace', ['-V']).status !== 0)
    throw new Error('strace is not installed: that nothing is started or connected cannot be asserted');
  const trace = join(scratch, 'strace.txt');
  const watching = ['-f', '-o', trace, '-e', 'trace=execve,execveat,socket'];
  await run({ ...programme, file: 'strace', args: [...watching, programme.file, ...programme.args] });
  const offences = offencesIn(await readFile(trace, 'utf8'));
  if (offences.length > 0)
    throw new Error(`${programme.args.join(' ')} is not quiet:\n${offences.join('\n')}`);
}

/** The calls that matter, without the one that started the program itself. */
function offencesIn(trace: string): readonly string[] {
  const calls = trace.split('\n').filter((line) => /\b(?:execve|execveat|socket)\(/.test(line));
  const [start, ...others] = calls;
  if (start === undefined || !start.includes('execve(')) throw new Error('strace saw nothing');
  // A local socket is how the system's name service is asked for the account.
  return others.filter((line) => !/\bsocket\(AF_UNIX,/.test(line));
}
