import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a program printed, and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** A folder with a virtual environment of Python tools, and an empty home. */
export interface ToolEnvironment {
  readonly path: string;
  /** Where a tool is. */
  tool(name: string): string;
  run(tool: string, args: readonly string[], options?: RunOptions): Promise<Outcome>;
  remove(): Promise<void>;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Variables besides the path and the empty home. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Installs tools of given versions from the machine's package index. */
export async function toolEnvironment(requirements: readonly string[]): Promise<ToolEnvironment> {
  const path = await mkdtemp(join(tmpdir(), 'lockstep-python-'));
  const tool = (name: string) => join(path, 'tools', 'bin', name);
  const started = await call('python3', ['-m', 'venv', join(path, 'tools')], path, process.env);
  const quiet = ['--quiet', '--disable-pip-version-check'];
  const filled =
    started.code === 0
      ? await call(tool('pip'), ['install', ...quiet, ...requirements], path, process.env)
      : started;
  if (filled.code !== 0) throw new Error(`the tools cannot be installed: ${filled.output}`);
  const clean = { PATH: process.env.PATH, HOME: path, NO_COLOR: '1', COLUMNS: '400' };
  return {
    path,
    tool,
    run: (name, args, { cwd = path, env = {} } = {}) => call(tool(name), args, cwd, { ...clean, ...env }),
    remove: () => rm(path, { recursive: true }),
  };
}

async function call(
  file: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output: `${out}\n${err}` };
}
