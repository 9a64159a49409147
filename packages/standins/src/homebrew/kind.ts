import { randomBytes } from 'node:crypto';
import { type StandIn, type StandInKind, type StandInOptions, secretOf } from '@lockstep/core';
import { type GitRepository, startGitServer } from '../git/index.ts';
import { fetchTap } from './tap-client.ts';
import { readTapSeed, type TapSeed } from './tap-seed.ts';
import { pointedAt, type TapSettings, tapSettingsOf } from './tap-settings.ts';

const name = 'rehearsal/homebrew-tap';

async function plant(tap: GitRepository, seed: TapSeed, { branch }: TapSettings): Promise<void> {
  const formula = seed.kind === 'copied' ? { [seed.path]: seed.text } : {};
  const files = { 'README.md': 'A tap for a rehearsal.\n', ...formula };
  await tap.commit({ ref: `refs/heads/${branch}`, files, message: 'seed' });
}

async function pathIn(tap: GitRepository, { branch, formula }: TapSettings): Promise<string> {
  const listing = await tap.git('ls-tree', '-r', '--name-only', '-z', `refs/heads/${branch}`);
  const paths = listing.split('\0');
  return (
    paths.find((path) => path === `${formula}.rb` || path.endsWith(`/${formula}.rb`)) ??
    `Formula/${formula}.rb`
  );
}

/**
 * Starts a git server with one tap that holds the real formula, read through the upstream.
 *
 * Where it cannot be read, the tap has none, and the channel writes a first one with its own files: that rehearses the
 * way, not the edit, and the log says so.
 */
async function start({ settings, upstream, log }: StandInOptions): Promise<StandIn> {
  const own = tapSettingsOf(settings);
  const seed = await readTapSeed(own, upstream);
  const isBlind = seed.kind === 'unread' && !own.creates;
  if (isBlind)
    log.warn(`the tap of ${own.formula} could not be read: a formula of its own is rehearsed instead`);
  const token = randomBytes(18).toString('hex');
  const server = await startGitServer({ tokens: [{ text: token, access: 'write' }], anonymous: 'read' });
  try {
    const tap = await server.create(name, own.branch);
    await plant(tap, seed, own);
    const url = server.urlOf(name);
    log.debug(`stand-in for a tap at ${url}`);
    return {
      settings: pointedAt(settings, url, isBlind),
      secret: secretOf('rehearsal token', token),
      // What a formula names is a file; no package of an ecosystem is installed from a tap.
      install: async () => [],
      fetch: async (seal, sandbox) => {
        const path = await pathIn(tap, own);
        return fetchTap({ url, formula: own.formula, path }, seal, sandbox);
      },
      close: () => server.close(),
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** The stand-in of the `homebrew` channel. */
export const homebrewStandInKind: StandInKind = { kind: 'homebrew', start };
