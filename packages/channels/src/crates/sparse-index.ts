import { type Connection, readAuthorized, readOpenly } from './registry.ts';
import { sparsePath } from './sparse-path.ts';
import { type IndexAnswer, readIndexFile } from './sparse-record.ts';

/** Looks a crate up in the index; with the token where the registry wants it for reading, too. */
export async function fetchIndexFile(connection: Connection, name: string): Promise<IndexAnswer> {
  const answer = await connection.config.read(connection);
  if (answer.kind === 'unclear') return answer;
  const url = `${connection.registry.index}${sparsePath(name)}`;
  const read = answer.config.authRequired ? readAuthorized : readOpenly;
  return readIndexFile(await read(connection, url), name, connection.context.secret);
}
