import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Build back ends and twine, in exact versions, so that a new release of a tool changes no test. */
export const buildTools = [
  'build==1.6.1',
  'flit_core==4.2.0',
  'hatchling==1.33.0',
  'packaging==26.3',
  'pdm-backend==2.5.0',
  'poetry-core==2.5.0',
  'setuptools==80.9.0',
  'twine==7.0.0',
];

/** Whether there is a Python that can make virtual environments; said once in the log when there is none. */
export const hasPython = spawnSync('python3', ['-c', 'import ensurepip, venv']).status === 0;
if (!hasPython) console.warn('python3 with venv is not installed: tests with real Python tools are skipped');

/** A Python with packages of its own. */
export interface PythonTools {
  /** An empty folder that goes away with the tools. */
  readonly folder: string;
  /** Runs Python and returns what it prints. */
  run(args: readonly string[], cwd?: string): Promise<string>;
  /**
   * Builds an sdist, and a wheel from it, with the back ends that are installed.
   *
   * @returns paths of the files, sorted.
   */
  build(project: string, args?: readonly string[]): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/**
 * Installs tools below the system's temporary folder.
 *
 * @param packages names with their exact versions.
 */
export async function createPythonTools(packages: readonly string[] = buildTools): Promise<PythonTools> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-python-'));
  const venv = join(folder, 'venv');
  const env = { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1', PYTHONDONTWRITEBYTECODE: '1' };
  const options = { env, maxBuffer: 64 * 1024 * 1024 };
  const python = join(venv, 'bin', 'python');
  const run = async (args: readonly string[], cwd = folder) =>
    (await execute(python, [...args], { ...options, cwd })).stdout;
  await execute('python3', ['-m', 'venv', venv], options);
  await run(['-m', 'pip', 'install', '--quiet', '--no-compile', ...packages]);
  return {
    folder,
    run,
    async build(project, args = []) {
      const out = await mkdtemp(join(folder, 'dist-'));
      await run([
        '-m',
        'build',
        '--no-isolation',
        '--skip-dependency-check',
        '--outdir',
        out,
        ...args,
        project,
      ]);
      return (await readdir(out)).sort().map((file) => join(out, file));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
