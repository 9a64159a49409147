import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandResult, Problem } from '@lockstep/core';
import type { InstalledFrom } from '@lockstep/engine';
import { type Attempt, call, failure, folderName, misfit, pathWith, type SanityClient } from './client.ts';
import { filesBelow } from './files.ts';

/** A tap of this run alone; the name of brew’s own would be taken for GitHub’s. */
const tapName = 'lockstep/sanity';

interface Installing {
  readonly from: InstalledFrom;
  readonly formula: string;
  readonly tap: string;
  readonly version: string;
  readonly brew: (...args: readonly string[]) => Promise<CommandResult>;
}

async function installFormula({
  from,
  formula,
  tap,
  version,
  brew,
}: Installing): Promise<Problem | undefined> {
  for (const args of [
    ['tap', tapName, tap],
    ['install', formula],
  ]) {
    const result = await brew(...args);
    if (result.code !== 0) return failure(from, `brew ${args.join(' ')}`, result);
  }
  const { stdout } = await brew('list', '--versions', from.wanted.name);
  const listed = stdout.trim().split(/\s+/).slice(1);
  // A revision of the formula stands behind an underscore.
  if (listed.some((each) => each.replace(/_\d+$/, '') === version)) return undefined;
  return misfit(from, `brew installed ${formula} ${listed.join(', ') || 'nowhere'}, expected ${version}`);
}

/**
 * Homebrew, where it is installed: taps the repository under a name of its own, installs the formula, and takes both away
 * again, since Homebrew has one place for the whole machine. What is installed already stays and is not touched.
 */
export const brewClient: SanityClient = {
  name: 'brew',
  async install(from, { sandbox, from: tap }): Promise<Attempt> {
    const { name, version } = from.wanted;
    const folder = await sandbox.folder(join('brew', folderName(from)));
    const env = {
      ...sandbox.env,
      HOMEBREW_NO_AUTO_UPDATE: '1',
      HOMEBREW_NO_ANALYTICS: '1',
      HOMEBREW_NO_ENV_HINTS: '1',
      HOMEBREW_NO_INSTALL_CLEANUP: '1',
    };
    const brew = (...args: readonly string[]) => call(sandbox, 'brew', args, folder, env);
    if ((await brew('--version')).code !== 0) return { skipped: 'brew is not installed here' };
    if ((await brew('list', '--versions', name)).stdout.trim() !== '')
      return { skipped: `${name} is installed on this machine already, and stays as it is` };
    const formula = `${tapName}/${name}`;
    const leave = async () => {
      await brew('uninstall', '--force', formula);
      await brew('untap', tapName);
    };
    const attempt = await installFormula({ from, formula, tap, version, brew });
    if (attempt !== undefined) {
      await leave();
      return { problem: attempt };
    }
    const prefix = (await brew('--prefix', formula)).stdout.trim();
    return {
      version,
      files: await filesBelow(prefix),
      cwd: folder,
      env: { ...env, PATH: pathWith(join(prefix, 'bin'), sandbox.env) },
      commands: (await readdir(join(prefix, 'bin')).catch(() => [])).sort(),
      leave,
    };
  },
};
