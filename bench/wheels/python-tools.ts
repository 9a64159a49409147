import { join } from 'node:path';
import { path } from '../bench.ts';
import { settings } from '../machine.ts';
import { type Ended, succeed } from '../programme.ts';

/** Python tools of exact versions, in a virtual environment. */
export interface PythonTools {
  /** Where a command is. */
  command(name: string): string;
  /** Runs Python with the tools. */
  python(args: readonly string[], cwd: string): Promise<Ended>;
}

/**
 * Installs tools from the machine's package index; the only thing of a bench that needs a network.
 * @param requirements names with exact versions, so that a new release of a tool changes no figure.
 */
export async function installPythonTools(
  folder: string,
  requirements: readonly string[],
): Promise<PythonTools> {
  const command = (name: string) => join(folder, 'bin', name);
  const env = { ...settings, PATH: path };
  const run = (file: string, args: readonly string[], cwd: string) => succeed({ file, args, cwd, env });
  await run('python3', ['-m', 'venv', folder], '.');
  const quiet = ['--quiet', '--disable-pip-version-check'];
  await run(command('pip'), ['install', ...quiet, ...requirements], folder);
  return { command, python: (args, cwd) => run(command('python'), args, cwd) };
}
