import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Note, placeSpies } from '../spies.ts';

/** Clients of the other ecosystems that Lockstep starts. */
const clients = ['cargo', 'python3'];

/** Places spies on these clients too: they are the spy on git under other names. */
export async function placeClientSpies(folder: string): Promise<() => Promise<readonly Note[]>> {
  const readNotes = await placeSpies(folder);
  const spy = await readFile(join(folder, 'git'), 'utf8');
  for (const client of clients) {
    const path = join(folder, client);
    await writeFile(path, spy.replace('"git"', `"${client}"`).replace('exec git ', `exec ${client} `));
    await chmod(path, 0o755);
  }
  return readNotes;
}
