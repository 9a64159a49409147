import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GitRepository } from '@lockstep/standins';
import { formsOf } from '../polyglot/secret-search.ts';
import type { Tokens } from './github-world.ts';

// Put together here, so that no scanner takes them for real ones; the signs look different in an address.
const secret = (name: string) => ['canary', name, 'C4n4ry/of+the=Coal~Mine', '0123456789'].join('_');

/** Tokens that show up nowhere by chance. */
export const secretTokens: Tokens = {
  NPM_TOKEN: secret('npm'),
  HOST_TOKEN: secret('host'),
  TAP_TOKEN: secret('tap'),
  LEDGER_TOKEN: secret('ledger'),
};

const forms = Object.entries(secretTokens).map(([name, token]) => [name, formsOf(token)] as const);

/** What a server could say that repeats a token in every form. */
export function echoOf(name: keyof Tokens): string {
  const errors = formsOf(secretTokens[name]);
  return JSON.stringify({ message: `who is ${secretTokens[name]}?`, errors, documentation_url: '' });
}

/** The names of the tokens that a text or some bytes hold in any form. */
export function tokensIn(content: string | Uint8Array): readonly string[] {
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  return forms.filter(([, each]) => each.some((form) => text.includes(form))).map(([name]) => name);
}

async function contentsOf(path: string): Promise<readonly Uint8Array[]> {
  const bytes = await readFile(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? [bytes, gunzipSync(bytes)] : [bytes];
}

/** Files below a folder whose name or content, packed or not, holds a token. */
export async function tokensBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const contents = entry.isFile() ? await contentsOf(path) : [];
    if ([path, ...contents].some((each) => tokensIn(each).length > 0)) found.push(path);
  }
  return found;
}

/** Tokens in any object of a repository, reachable or not, or in the name of a ref; and how many objects there are. */
export async function tokensInRepository(
  repository: GitRepository,
): Promise<{ readonly found: readonly string[]; readonly objects: number }> {
  const ids = (await repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)')).split(
    '\n',
  );
  const texts = await Promise.all(ids.map((id) => repository.git('cat-file', '-p', id)));
  const names = Object.keys(await repository.refs());
  return { found: [...texts, ...names].flatMap(tokensIn), objects: ids.length };
}
