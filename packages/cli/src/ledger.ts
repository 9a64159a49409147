import { fail, type Ledger, type RunIdentity, type Secret, throwAll } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import {
  createFileLedger,
  createGit,
  createGitLedger,
  createHttp,
  createOpenGitRemote,
  ledgerPath,
  resolveSecret,
  systemClock,
  webAddressOf,
} from '@lockstep/hosts';
import type { Options } from './options.ts';
import { surroundingsOf } from './surroundings.ts';
import type { World } from './world.ts';

/** Where a ledger is, beside the project that it is of. */
export interface LedgerPlace {
  readonly project: Project;
  /** The id of the release. */
  readonly release: string;
  readonly identity: RunIdentity;
  readonly options: Pick<Options, 'takeOver'>;
}

async function originAddress({ workspace: { folder } }: Project, { env }: World): Promise<string> {
  const { host, server, repository } = await surroundingsOf(folder, env);
  if (host !== undefined && server !== undefined && repository !== undefined)
    return `${server}${repository}.git`;
  const origin = await createGit(folder, env).origin();
  const address = origin === undefined ? undefined : webAddressOf(origin);
  if (address !== undefined) return address;
  throw fail('LEDGER_UNWRITABLE', `the remote “origin” is no repository on a server: ${origin ?? 'none'}`, {
    remedy: 'Name the repository’s http address in ledger.git, or keep the ledger in a file.',
  });
}

/**
 * The credential for the git ledger: what the configuration names, else the action's input; never what a checkout left
 * behind. Undefined where there is none: a public repository can be read without.
 * @throws LockstepError `TOKEN_MISSING` when what the configuration names holds something that is no token.
 */
export async function ledgerToken({ config }: Project, world: World): Promise<Secret | undefined> {
  const { token } = config.ledger;
  if (token === undefined) return world.ledgerToken;
  const resolved = await resolveSecret(token, world.env);
  if ('secret' in resolved) return resolved.secret;
  const isAbsent = 'env' in token && (world.env[token.env] ?? '').trim() === '';
  if (!isAbsent) throwAll([resolved.problem]);
  return world.ledgerToken;
}

async function openGitLedger(place: LedgerPlace, git: string, world: World): Promise<Ledger> {
  const { project, release, identity, options } = place;
  const token = await ledgerToken(project, world);
  const url = git === 'origin' ? await originAddress(project, world) : git;
  const open = createOpenGitRemote(createHttp(world.env, token === undefined ? [] : [token]));
  return createGitLedger(open(url, token), release, identity.run, systemClock, {
    ignoresLease: options.takeOver,
  });
}

async function openFileLedger(place: LedgerPlace, file: string, { env }: World): Promise<Ledger> {
  const { project, release, identity, options } = place;
  const { folder } = project.workspace;
  const origin = (await createGit(folder, env).identity()) ?? folder;
  const path = ledgerPath(file, folder, origin, release, env);
  return createFileLedger(path, identity.run, systemClock, { ignoresLease: options.takeOver });
}

/** Opens the ledger of a release, where the configuration says it is. */
export async function openLedger(place: LedgerPlace, world: World): Promise<Ledger> {
  const { git, file = 'auto' } = place.project.config.ledger;
  return git === undefined ? openFileLedger(place, file, world) : openGitLedger(place, git, world);
}
