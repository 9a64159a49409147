import { type ConfigAnswer, readConfig } from './index-config.ts';
import { type Connection, readAuthorized, readOpenly } from './registry.ts';

/** Reads an index's configuration once; what failed is asked again the next time. */
export interface IndexConfigReader {
  read(connection: Connection): Promise<ConfigAnswer>;
}

// Cargo asks without the token first and again with it after a 401: the Cargo book, “Index Format”.
async function fetchConfig(connection: Connection): Promise<ConfigAnswer> {
  const url = `${connection.registry.index}config.json`;
  const { secret } = connection.context;
  const open = await readOpenly(connection, url);
  const isPrivate = open.kind === 'answer' && open.status === 401 && secret !== undefined;
  return readConfig(isPrivate ? await readAuthorized(connection, url) : open, secret);
}

/** Nothing read yet. */
export function createIndexConfigReader(): IndexConfigReader {
  let reading: Promise<ConfigAnswer> | undefined;
  return {
    async read(connection) {
      reading ??= fetchConfig(connection);
      const answer = await reading;
      if (answer.kind !== 'found') reading = undefined;
      return answer;
    },
  };
}
