import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import {
  type CommandResult,
  type Installation,
  type Installed,
  type Problem,
  problem,
  type Sandbox,
  type Seal,
} from '@lockstep/core';
import { readFormulaLines } from './formula-lines.ts';

/** A tap as its users know it. */
export interface TapForUsers {
  readonly url: string;
  readonly formula: string;
  /** Where the formula is in it. */
  readonly path: string;
}

const cloneMs = 60_000;
const checkMs = 30_000;

// Neither the machine's nor the user's configuration of git belongs to a rehearsal.
const gitEnv = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
} as const;

function lastLine({ stderr, stdout }: CommandResult): string {
  return `${stdout}\n${stderr}`.trim().split('\n').at(-1)?.slice(0, 500) ?? '';
}

function classNameFor(formula: string): string {
  const parts = formula
    .replaceAll('+', 'x')
    .replace(/@(?=\d)/, 'AT')
    .split(/[-_.]/);
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

function faultsIn(text: string, { formula, path }: TapForUsers, seal: Seal): readonly string[] {
  const { className, version, files } = readFormulaLines(text);
  const sealed = new Map(seal.artifacts.map(({ file, digest }) => [posix.basename(file), digest.sha256]));
  const known = files.filter(({ file }) => sealed.has(file));
  const wrong = known.filter(({ file, sha256 }) => sealed.get(file) !== sha256);
  const tag = seal.releases[0]?.id ?? '';
  return [
    ...(className === classNameFor(formula)
      ? []
      : [`brew looks for the class ${classNameFor(formula)} in ${path}`]),
    ...(known.length > 0 ? [] : ['the formula names no sealed file']),
    ...wrong.map(({ file }) => `the formula has another sha256 for ${file} than the seal`),
    ...(version === undefined || tag.includes(version) ? [] : [`the formula has the version ${version}`]),
  ];
}

async function clone({ url }: TapForUsers, folder: string, { env, run }: Sandbox): Promise<CommandResult> {
  return run({
    file: 'git',
    args: ['clone', '--quiet', '--depth=1', url, folder],
    cwd: folder,
    env: { ...env, ...gitEnv },
    timeoutMs: cloneMs,
  });
}

async function checkSyntax(summary: Installed, file: string, { env, run }: Sandbox): Promise<Installation> {
  const result = await run({
    file: 'ruby',
    args: ['-c', file],
    cwd: posix.dirname(file),
    env,
    timeoutMs: checkMs,
  });
  const installed = { ...summary, client: 'ruby' };
  if (result.code === undefined)
    return {
      installed: { ...installed, skipped: 'there is no ruby that could check the syntax' },
      problems: [],
    };
  const ran = { command: 'ruby -c', exit: result.code, output: lastLine(result) };
  const message = `ruby refuses the formula: ${lastLine(result)}`;
  const problems = result.code === 0 ? [] : [problem('REHEARSAL_INSTALL', message)];
  return { installed: { ...installed, ran }, problems };
}

/**
 * Gets a tap as a user's brew does, by a clone of the real git, and reads what its formula promises. No brew is run.
 *
 * Where a ruby is installed, it checks the formula's syntax; else the report says that nobody did.
 */
export async function fetchTap(
  tap: TapForUsers,
  seal: Seal,
  sandbox: Sandbox,
): Promise<readonly Installation[]> {
  const { formula, path } = tap;
  const folder = await sandbox.folder(join('taps', encodeURIComponent(formula)));
  const summary = { client: 'git', package: formula, version: seal.releases[0]?.id ?? '' };
  const found = (problems: readonly Problem[]): Installation => ({ installed: summary, problems });
  const failed = (message: string) => [found([problem('REHEARSAL_INSTALL', message)])];
  const cloned = await clone(tap, folder, sandbox);
  if (cloned.code !== 0)
    return failed(`git clone of the tap ended with ${cloned.code ?? 'a signal'}: ${lastLine(cloned)}`);
  const file = join(folder, path);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return failed(`a clone of the tap has no ${path}`);
  const faults = faultsIn(text, tap, seal).map((fault) =>
    problem('REHEARSAL_INSTALL', `${formula}: ${fault}`),
  );
  return [found(faults), await checkSyntax(summary, file, sandbox)];
}
