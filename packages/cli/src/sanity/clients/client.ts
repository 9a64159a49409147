import { delimiter, join } from 'node:path';
import { type CommandResult, type Problem, problem, type Sandbox } from '@lockstep/core';
import type { InstalledFrom, InstalledPackage } from '@lockstep/engine';

/** Where and how packages are installed. */
export interface ClientTerms {
  readonly sandbox: Sandbox;
  /** The registry that the client is told of, on loopback; it passes on what it is asked. */
  readonly registry: string;
  /** Where the channel itself is: the index of a crate’s registry, or the address of a tap. */
  readonly from: string;
}

/** What can be imported of a package, and what came of it. */
export interface TriedImport {
  readonly command: string;
  readonly output: string;
  readonly error?: string | undefined;
}

/** An installed package, ready to be run. */
export interface ReadyPackage extends InstalledPackage {
  /** The version that is there now. */
  readonly version: string;
  /** Where commands are run. */
  readonly cwd: string;
  /** What they see: the package’s commands first on the path. */
  readonly env: Readonly<Record<string, string>>;
  /** The commands that the package installed. */
  readonly commands: readonly string[];
  readonly imports?: readonly TriedImport[];
  /** Takes away what lies outside of the sandbox. */
  readonly leave?: () => Promise<void>;
}

/** What came of one attempt. */
export type Attempt = ReadyPackage | { readonly problem: Problem } | { readonly skipped: string };

/** An ecosystem’s own client, as a user runs it. */
export interface SanityClient {
  readonly name: string;
  install(from: InstalledFrom, terms: ClientTerms): Promise<Attempt>;
}

const longestMs = 20 * 60_000;
const isWindows = process.platform === 'win32';

/** The name of a folder for a package. */
export function folderName({ wanted: { name, version } }: InstalledFrom): string {
  return encodeURIComponent(`${name}@${version}`).replaceAll('*', '%2a');
}

/** A path with a folder before all others. */
export function pathWith(folder: string, env: Readonly<Record<string, string>>): string {
  return [folder, env.PATH ?? ''].join(delimiter);
}

/** Runs a client. On Windows npm and its like are scripts that only a shell finds, and every runner has bash. */
export function call(
  { run }: Sandbox,
  file: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  const limits = { cwd, env, timeoutMs: longestMs };
  return isWindows
    ? run({ file: 'bash', args: ['-c', 'exec "$0" "$@"', file, ...args], ...limits })
    : run({ file, args, ...limits });
}

/** The problem of a client that failed, with the end of what it said. */
export function failure(
  { stop: { channel }, wanted: { name, version } }: InstalledFrom,
  command: string,
  { code, stdout, stderr }: CommandResult,
): Problem {
  const said = `${stdout}\n${stderr}`.trim().slice(-1500);
  const ended = code === undefined ? 'cannot be run or was ended' : `ended with ${code}`;
  const where = { target: `${channel} ${name}@${version}` };
  return problem('SANITY_INSTALL', `${command} ${ended}: ${said}`, { where });
}

/** A problem of an installation in other words than the client’s. */
export function misfit(
  { stop: { channel }, wanted: { name, version } }: InstalledFrom,
  message: string,
): Problem {
  return problem('SANITY_INSTALL', message, { where: { target: `${channel} ${name}@${version}` } });
}

/** The environment of a sandbox without the settings of some tools. */
export function without(
  env: Readonly<Record<string, string>>,
  pattern: RegExp,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !pattern.test(name)));
}

/** Where an environment of Python has its programs. */
export function programIn(folder: string, name: string): string {
  return isWindows ? join(folder, 'Scripts', `${name}.exe`) : join(folder, 'bin', name);
}
