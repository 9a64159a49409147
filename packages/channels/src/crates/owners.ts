import type { HttpOutcome, Secret } from '@lockstep/core';
import { z } from 'zod';
import { mapBounded } from '../registry/bounded.ts';
import { bodyJson, foreignText } from '../registry/foreign-text.ts';
import { type Connection, readAuthorized, readOpenly } from './registry.ts';

/** Requests at once: the web API is a database, other than the index. */
const concurrency = 4;
const mostShown = 10;

const ownersSchema = z.object({ users: z.array(z.object({ login: z.string() })).min(1) });

function ownersIn(outcome: HttpOutcome, secret: Secret | undefined): string | undefined {
  const isGood = outcome.kind === 'answer' && outcome.status === 200;
  const parsed = ownersSchema.safeParse(isGood ? bodyJson(outcome) : undefined);
  if (!parsed.success) return undefined;
  const logins = parsed.data.users.map(({ login }) => foreignText(login, secret));
  const more = logins.length > mostShown ? ` and ${logins.length - mostShown} more` : '';
  return `${logins.slice(0, mostShown).join(', ')}${more}`;
}

/**
 * Who owns crates, one note for those of the same owners; whether the token is one of theirs, nobody says.
 *
 * Source: the Cargo book, “Web API”, “Owners: List”. crates.io tells everyone.
 */
export async function ownerNotes(
  names: readonly string[],
  connection: Connection,
  api: string,
): Promise<readonly string[]> {
  const read = connection.registry.isPublic ? readOpenly : readAuthorized;
  const owners = await mapBounded(names, concurrency, async (name) => {
    const outcome = await read(connection, `${api}api/v1/crates/${encodeURIComponent(name)}/owners`);
    return ownersIn(outcome, connection.context.secret);
  });
  const told = [...new Set(owners)].filter((each) => each !== undefined);
  return told.map((each) => {
    const theirs = names.filter((_, index) => owners[index] === each);
    return `${theirs.join(', ')}: owned by ${each}; the account of the token has to be one of them, or of a team among them`;
  });
}
