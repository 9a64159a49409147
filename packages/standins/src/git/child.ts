import { spawn } from 'node:child_process';

/** What a git process is given. */
export interface GitCall {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Where `git` is looked for, as in PATH. */
  readonly searchPath: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Uint8Array | string;
}

/** How a git process ended. */
export interface GitEnd {
  /** Undefined when it was killed by a signal. */
  readonly code: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Where the git of most systems is. */
export const usualSearchPath = ['/usr/local/bin', '/usr/bin', '/bin', '/opt/homebrew/bin'].join(':');

// Nobody's configuration, and nobody to be asked.
const cleanEnv = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Runs git with an environment of its own; rejects only when there is no git. */
export function runGit({ args, cwd, searchPath, env, input = '' }: GitCall): Promise<GitEnd> {
  const { promise, resolve, reject } = Promise.withResolvers<GitEnd>();
  const child = spawn('git', [...args], { cwd, env: { ...cleanEnv, PATH: searchPath, HOME: cwd, ...env } });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.on('error', reject);
  child.on('close', (code) =>
    resolve({
      code: code ?? undefined,
      stdout: Buffer.concat(stdout),
      stderr: Buffer.concat(stderr).toString(),
    }),
  );
  // A git that has seen enough of its input closes it early.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return promise;
}

/**
 * Runs git and gives what it printed, without the last line's end.
 * @throws Error with git's own words when it fails.
 */
export async function gitOutput(call: GitCall): Promise<string> {
  const { code, stdout, stderr } = await runGit(call);
  if (code !== 0) throw new Error(`git ${call.args.join(' ')} ended with ${code}: ${stderr.trim()}`);
  return stdout.toString().replace(/\n$/, '');
}
