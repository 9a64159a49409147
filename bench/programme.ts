import { spawn } from 'node:child_process';

/** A program with all that it sees. */
export interface Programme {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Ended {
  /** From just before the start until the exit was seen. */
  readonly milliseconds: number;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. */
export async function run({ file, args, cwd, env }: Programme): Promise<Ended> {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  const start = performance.now();
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let milliseconds = 0;
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  child.on('error', reject);
  child.on('exit', () => {
    milliseconds = performance.now() - start;
  });
  child.on('close', (code) =>
    resolve({ milliseconds, code, stdout: textOf(stdout), stderr: textOf(stderr) }),
  );
  return promise;
}

/**
 * Runs a program that must succeed.
 * @throws Error with its output when it does not.
 */
export async function succeed(programme: Programme): Promise<Ended> {
  const ended = await run(programme);
  if (ended.code === 0) return ended;
  const command = [programme.file, ...programme.args].join(' ');
  throw new Error(`${command} ended with ${ended.code}\n${ended.stdout}${ended.stderr}`);
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}
