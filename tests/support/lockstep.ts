import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { root } from '../architecture/repository.ts';
import type { Checkout } from './checkout.ts';
import { commandFile } from './programme.ts';

/** What came of a command. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is under way. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has said on standard error so far. */
  readonly said: () => string;
  readonly ended: Promise<Ended>;
}

export type Variables = Readonly<Record<string, string>>;

/** A command that waits in vain must not outlive its test. */
const longestRunMs = 100_000;

/** Halves the time that a command takes to start. */
const compileCache = join(root, 'node_modules', '.cache', 'lockstep-tests');
const tools = join(root, 'node_modules', '.bin');

/** The environment of a command: nothing of the machine's but where its programs are. */
export function environmentOf({ home, temporary }: Checkout, more: Variables = {}): Variables {
  const PATH = [tools, process.env.PATH ?? ''].join(delimiter);
  const own = { PATH, HOME: home, TMPDIR: temporary, USER: 'ada', LANG: 'C.UTF-8' };
  return { ...own, NODE_COMPILE_CACHE: compileCache, ...more };
}

function listen(stream: Readable): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

/** Starts the command in a process of its own, in the checkout's folder. */
export function start(checkout: Checkout, args: readonly string[], more: Variables = {}): Running {
  const child = spawn(process.execPath, [commandFile, ...args], {
    cwd: checkout.folder,
    env: environmentOf(checkout, more),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestRunMs,
    killSignal: 'SIGKILL',
  });
  const [stdout, stderr] = [listen(child.stdout), listen(child.stderr)];
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve({ exit, stdout: stdout(), stderr: stderr() }));
  });
  return { process: child, said: stderr, ended };
}

/** Runs the command to its end. */
export function lockstep(checkout: Checkout, args: readonly string[], more: Variables = {}): Promise<Ended> {
  return start(checkout, args, more).ended;
}
