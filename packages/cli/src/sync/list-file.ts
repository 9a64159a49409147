import { basename, dirname, resolve } from 'node:path';
import { companions } from '@lockstep/channels';
import { fail, readList, type Secret, type SyncList, serverOf, throwAll } from '@lockstep/core';
import { createWorkspace, parseYaml, resolveSecret } from '@lockstep/hosts';
import type { Options } from '../options.ts';
import type { World } from '../world.ts';

/** A list that was read, with the folder that its paths start from. */
export interface ListFile {
  readonly list: SyncList;
  readonly folder: string;
  /** Its name, for messages. */
  readonly file: string;
}

/**
 * Reads the list that the command line names.
 * @throws LockstepError `SYNC_SOURCE_UNREADABLE`, `CONFIG_…` with every problem at once.
 */
export async function openList({ dir, word = '' }: Options, world: World): Promise<ListFile> {
  const path = resolve(world.cwd, dir, word);
  const text = await createWorkspace(dirname(path), world.env).readText(basename(path));
  if (text === undefined)
    throw fail('SYNC_SOURCE_UNREADABLE', `there is no list ${word}`, { where: { file: word } });
  const { value, locate } = parseYaml(text, word);
  return {
    list: readList(value, locate, word, companions.githubServer),
    folder: dirname(path),
    file: word,
  };
}

/**
 * Reads the credential of every server that a repository of the list is on; each is good for its server alone.
 * @returns credentials by the address of the server.
 * @throws LockstepError `TOKEN_MISSING`, naming all of them.
 */
export async function readTokens(list: SyncList, world: World): Promise<ReadonlyMap<string, Secret>> {
  const used = new Set(
    list.repositories.flatMap(({ place, isEnabled }) =>
      place.kind === 'clone' || !isEnabled ? [] : (serverOf(place.url, list.servers) ?? []),
    ),
  );
  const resolved = await Promise.all(
    [...used].flatMap(({ url, token }) =>
      token === undefined ? [] : [resolveSecret(token, world.env).then((found) => ({ url, found }))],
    ),
  );
  throwAll(resolved.flatMap(({ found }) => ('problem' in found ? [found.problem] : [])));
  return new Map(
    resolved.flatMap(({ url, found }) => ('secret' in found ? [[url, found.secret] as const] : [])),
  );
}
