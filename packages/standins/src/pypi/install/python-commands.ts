import type { Installation, SealedPackage } from '@lockstep/core';
import { runCommands } from '../../installed-commands.ts';
import { canonicalVersion, parseVersion } from '../names/version.ts';
import type { InstallTerms } from './installer.ts';

const token = /(?<![\w.])v?\d+(?:!\d+)?(?:\.\d+)+[\w.+-]*/;

/** Runs the commands of an installed package; versions are compared as PEP 440 does, not as texts. */
export async function commandsOf(
  summary: Installation['installed'],
  { version, commands }: SealedPackage,
  { fileOf, sandbox }: InstallTerms & { readonly fileOf: (command: string) => string },
): Promise<readonly Installation[]> {
  return runCommands(summary, commands, {
    cwd: await sandbox.folder('python'),
    env: sandbox.env,
    run: sandbox.run,
    fileOf,
    versionIn: (output) => spelledLike(version, token.exec(output)?.[0]),
  });
}

/** A printed version in the spelling of another one that it equals; else as it was printed. */
export function spelledLike(version: string, printed: string | undefined): string | undefined {
  const [left, right] = [parseVersion(version), parseVersion(printed?.replace(/[.,;:)]+$/, '') ?? '')];
  if (left === undefined || right === undefined) return undefined;
  return canonicalVersion(left) === canonicalVersion(right) ? version : printed;
}
