import { posix } from 'node:path';
import { type CommandLine, type Ended, type GateShell, shown } from '../command/gate-shell.ts';
import { oneLine } from '../command/output.ts';

/** An archive that is tried. */
export interface Tried {
  /** Its path from the folder of lockstep.yaml. */
  readonly file: string;
  /** The folder of lockstep.yaml. */
  readonly folder: string;
  /** What it holds, without the folder around it. */
  readonly files: readonly string[];
}

/** What came of it; no fault when the command ended with 0. */
export interface Installed {
  readonly fault?: string;
  readonly log: readonly string[];
}

/** A way to get from an archive to something that runs. */
interface Installer {
  /** Commands, one after the other; the first that fails ends it. */
  readonly commands: readonly (readonly string[])[];
  /** Folders of what was installed, which come first on the PATH. */
  readonly paths: readonly string[];
  /** Where the command is run. */
  readonly cwd: string;
}

function byNpm(archive: string, folder: string): Installer {
  return {
    commands: [
      ['npm', 'install', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline', archive],
    ],
    paths: [posix.join(folder, 'node_modules', '.bin')],
    cwd: folder,
  };
}

function byPip(archive: string, folder: string, isWindows: boolean): Installer {
  const venv = posix.join(folder, 'venv');
  const scripts = posix.join(venv, isWindows ? 'Scripts' : 'bin');
  return {
    commands: [
      [isWindows ? 'python' : 'python3', '-m', 'venv', venv],
      [
        posix.join(scripts, 'python'),
        '-m',
        'pip',
        'install',
        '--no-input',
        '--disable-pip-version-check',
        archive,
      ],
    ],
    paths: [scripts],
    cwd: folder,
  };
}

// tar, as every Linux, macOS and Windows has it; a zip archive needs what Python brings.
function unpacking(archive: string, folder: string, isWindows: boolean): readonly string[] {
  return /\.zip$/i.test(archive)
    ? [isWindows ? 'python' : 'python3', '-m', 'zipfile', '-e', archive, folder]
    : ['tar', '-xzf', archive, '-C', folder];
}

function byCargo(archive: string, folder: string, files: readonly string[], isWindows: boolean): Installer {
  const source = posix.join(folder, posix.basename(archive).replace(/\.crate$/i, ''));
  const unpack = unpacking(archive, folder, isWindows);
  // A library has nothing to install; the command then builds against its source.
  if (!files.some((file) => /^src\/(?:main\.rs$|bin\/)/.test(file)))
    return { commands: [unpack], paths: [], cwd: source };
  const root = posix.join(folder, 'installed');
  return {
    commands: [unpack, ['cargo', 'install', '--path', source, '--root', root, '--locked', '--quiet']],
    paths: [posix.join(root, 'bin')],
    cwd: folder,
  };
}

function installerOf({ file, files }: Tried, archive: string, folder: string, isWindows: boolean): Installer {
  if (/\.crate$/i.test(file)) return byCargo(archive, folder, files, isWindows);
  if (/\.whl$/i.test(file)) return byPip(archive, folder, isWindows);
  if (/\.(?:tgz|tar\.gz)$/i.test(file) && files.includes('package.json') && /\.tgz$/i.test(file))
    return byNpm(archive, folder);
  if (/\.tar\.gz$/i.test(file) && files.includes('PKG-INFO')) return byPip(archive, folder, isWindows);
  return { commands: [unpacking(archive, folder, isWindows)], paths: [], cwd: folder };
}

function faultOf(line: CommandLine, file: string, { code, isMissing, isOutOfTime, stderr }: Ended): string {
  const command = `“${shown(line)}” for ${file}`;
  if (isMissing) return `${command}: a program in it is not installed here`;
  if (isOutOfTime) return `${command} did not end in time`;
  return `${command} ended with ${code ?? 'a signal'}; it must end with 0 (${oneLine(stderr.slice(-400), 200)})`;
}

/** Installs an archive in a clean folder with the ecosystem's own client, and runs a command there. */
export async function tryInstalled(run: CommandLine, tried: Tried, shell: GateShell): Promise<Installed> {
  const { sandbox } = shell;
  const isWindows = sandbox.env.ComSpec !== undefined;
  const folder = await sandbox.folder(posix.join('installs', tried.file.replace(/[^\w.-]/g, '_')));
  const archive = posix.join(tried.folder, tried.file);
  const { commands, paths, cwd } = installerOf(tried, archive, folder, isWindows);
  const env = { PATH: [...paths, sandbox.env.PATH ?? ''].join(isWindows ? ';' : ':') };
  const log: string[] = [];
  for (const line of [...commands, run]) {
    // The folder that the command runs in comes out of the archive.
    const ended = await shell.run(line, { cwd: line === run ? cwd : folder, env });
    log.push(`$ ${shown(line)}`, ...ended.lines);
    if (ended.code !== 0) return { fault: faultOf(line, tried.file, ended), log };
  }
  return { log };
}
