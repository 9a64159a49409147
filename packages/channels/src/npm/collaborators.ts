import { isRecord } from '@lockstep/core';
import { bodyJson } from '../registry/foreign-text.ts';
import { escapedName } from './package-name.ts';
import { type Connection, readJson } from './registry.ts';

/** Whether a user may publish a package that exists. */
export type WriteAccess = 'granted' | 'denied' | 'untold';

/**
 * Asks the registry for the people behind a package.
 *
 * Source: libnpmaccess, `getCollaborators`; only the public registry and its like answer it.
 */
export async function writeAccess(connection: Connection, name: string, user: string): Promise<WriteAccess> {
  const outcome = await readJson(connection, `-/package/${escapedName(name)}/collaborators`);
  const people = outcome.kind === 'answer' && outcome.status === 200 ? bodyJson(outcome) : undefined;
  if (!isRecord(people)) return 'untold';
  const right = Object.hasOwn(people, user) ? people[user] : undefined;
  return typeof right === 'string' && /write/.test(right) ? 'granted' : 'denied';
}
