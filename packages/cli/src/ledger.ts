import { fail, type Ledger, type RunIdentity, type Secret, secretOf, throwAll } from '@lockstep/core';
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
import { hostTokenVariable } from './builds/host-repository.ts';
import type { Options } from './options.ts';
import { surroundingsOf, workflowSurroundings } from './surroundings.ts';
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
  const workflow = workflowSurroundings(env);
  if (workflow !== undefined) return `${workflow.server}${workflow.repository}.git`;
  const origin = await createGit(folder, env).origin();
  const address = origin === undefined ? undefined : webAddressOf(origin);
  if (address !== undefined) return address;
  const found =
    origin === undefined
      ? 'there is no remote “origin”'
      : `the remote “origin” is no repository on a server: ${origin}`;
  throw fail('LEDGER_UNWRITABLE', found, {
    remedy:
      'Add the remote (git remote add origin ADDRESS), name the repository’s http address in ledger.git, or keep the ledger in a file.',
  });
}

/** Whether the ledger is on the server that the repository itself is on. */
async function isHere({ config, workspace: { folder } }: Project, { env }: World): Promise<boolean> {
  const { git } = config.ledger;
  if (git === undefined || git === 'origin') return git === 'origin';
  const { server } = await surroundingsOf(folder, env);
  return server !== undefined && new URL(server).origin === new URL(git).origin;
}

// The host's own token is lent to a ledger beside it, and goes to no other server.
async function inputToken(project: Project, world: World): Promise<Secret | undefined> {
  if (world.ledgerToken !== undefined) return world.ledgerToken;
  const text = world.env[hostTokenVariable]?.trim() ?? '';
  return text !== '' && (await isHere(project, world)) ? secretOf(hostTokenVariable, text) : undefined;
}

/**
 * The credential for the git ledger: what the configuration names, else the action's input; never what a checkout left
 * behind. Undefined where there is none: a public repository can be read without.
 * @throws LockstepError `TOKEN_MISSING` when what the configuration names holds something that is no token.
 */
export async function ledgerToken(project: Project, world: World): Promise<Secret | undefined> {
  const { token } = project.config.ledger;
  if (token === undefined) return inputToken(project, world);
  const resolved = await resolveSecret(token, world.env);
  if ('secret' in resolved) return resolved.secret;
  // The job that builds and seals is given none, neither in a variable nor in a mounted file.
  if (!resolved.isAbsent) throwAll([resolved.problem]);
  return inputToken(project, world);
}

/**
 * The same credential as one of the server that the repository is on; none where the ledger is on another server, whose
 * credential is nobody else's.
 */
export async function ledgerTokenHere(project: Project, world: World): Promise<Secret | undefined> {
  return (await isHere(project, world)) ? ledgerToken(project, world) : undefined;
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
