import { devNull } from 'node:os';
import { join } from 'node:path';
import { type CommandResult, type Problem, problem, type Sandbox } from '@lockstep/core';
import { z } from 'zod';

const minutes = 60_000;
const isWindows = process.platform === 'win32';

/** Python in the sandbox, with one pip for all environments: to make a pip takes longer than to install a package. */
export interface Python {
  /** Combinations of tags that this interpreter takes wheels of (PEP 425). */
  readonly tags: ReadonlySet<string>;
  /** Makes a new environment without packages; gives its interpreter. */
  environment(name: string): Promise<string | Problem>;
  /** Runs pip for the environment of an interpreter; what it is told besides is its own to isolate. */
  pip(interpreter: string, args: readonly string[]): Promise<CommandResult>;
  /** Runs an interpreter with nothing on its path but its environment. */
  run(interpreter: string, args: readonly string[]): Promise<CommandResult>;
}

/** Where a file of an environment's commands is. */
export function scriptIn(interpreter: string, command: string): string {
  return join(interpreter, '..', isWindows ? `${command}.exe` : command);
}

/** Makes the environment that holds pip, or says what this machine lacks. */
export async function openPython(sandbox: Sandbox): Promise<Python | Problem> {
  const folder = await sandbox.folder(join('python', 'pip'));
  const env = await isolatedEnv(sandbox);
  const call = (file: string, args: readonly string[]) =>
    sandbox.run({ file, args, cwd: folder, env, timeoutMs: 10 * minutes });
  const made = await call(isWindows ? 'python' : 'python3', ['-m', 'venv', folder]);
  if (made.code !== 0) return missingPython(made);
  const own = interpreterIn(folder);
  const tags = await tagsOf(await call(own, ['-I', '-c', tagScript]));
  if (tags === undefined) return missingPython({ code: 1, stdout: '', stderr: 'its pip is older than 22.3' });
  let environments = 0;
  return {
    tags,
    async environment(name) {
      environments += 1;
      const place = await sandbox.folder(join('python', String(environments), name));
      const bare = await call(own, ['-m', 'venv', '--without-pip', place]);
      return bare.code === 0 ? interpreterIn(place) : missingPython(bare);
    },
    pip: (interpreter, args) =>
      call(own, ['-I', '-m', 'pip', '--isolated', '--no-input', '--python', interpreter, ...args]),
    run: (interpreter, args) => call(interpreter, ['-I', ...args]),
  };
}

/**
 * The sandbox's variables, and no settings of pip but these.
 *
 * The name of the null device as the settings' file keeps pip from every other such file (pip documentation,
 * "Configuration").
 */
async function isolatedEnv(sandbox: Sandbox): Promise<Readonly<Record<string, string>>> {
  const plain = Object.entries(sandbox.env).filter(([name]) => !/^(?:PIP|PYTHON|VIRTUAL_ENV)/.test(name));
  return {
    ...Object.fromEntries(plain),
    PIP_CONFIG_FILE: devNull,
    XDG_CACHE_HOME: await sandbox.folder(join('python', 'cache')),
    PYTHONDONTWRITEBYTECODE: '1',
  };
}

function interpreterIn(folder: string): string {
  return isWindows ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
}

/** pip brings the library that knows an interpreter's tags; `--python` came with pip 22.3. */
const tagScript = `
import json, pip
from pip._vendor.packaging.tags import sys_tags
major, minor = (int(part) for part in pip.__version__.split(".")[:2])
print(json.dumps([str(tag) for tag in sys_tags()] if (major, minor) >= (22, 3) else None))
`;

async function tagsOf({ code, stdout }: CommandResult): Promise<ReadonlySet<string> | undefined> {
  if (code !== 0) return undefined;
  const tags = z.array(z.string()).safeParse(parseJson(stdout)).data;
  return tags && new Set(tags);
}

/** The JSON in some output, or undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function missingPython(result: CommandResult): Problem {
  const said = `${result.stdout}\n${result.stderr}`.trim().slice(-1000);
  const why = result.code === undefined && said === '' ? 'it cannot be started' : said;
  return problem('REHEARSAL_INSTALL', `Python cannot make a virtual environment with pip: ${why}`, {
    remedy:
      'Install Python 3 with its “venv” and “ensurepip” modules (on Debian and Ubuntu the package “python3-venv”) and pip 22.3 or newer.',
  });
}
