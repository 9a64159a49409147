import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tokenOf } from '../../../packages/channels/test/pypi/protocol/tokens.ts';
import { canary } from '../secret-forms.ts';
import type { Tokens } from './servers.ts';

/** Secrets that each registry takes, in the form that its tokens have, and that show up nowhere by chance. */
export const secretTokens: Tokens = {
  NPM_TOKEN: canary,
  PYPI_API_TOKEN: tokenOf('127.0.0.1', [1, 4102444800, 1577836800]),
  CARGO_REGISTRY_TOKEN: `cio${canary.toLowerCase()}`,
};

/** What an upload to a Python index carries besides the word “Basic”. */
export const basicCredential = Buffer.from(`__token__:${secretTokens.PYPI_API_TOKEN}`).toString('base64');

// Base64 of a text inside a longer one starts at one of three offsets; what depends on the neighbours is left out.
function base64At(secret: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  return bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
}

/** Every form in which a secret could leak. */
export function formsOf(secret: string): readonly string[] {
  const base64 = [0, 1, 2].map((offset) => base64At(secret, offset));
  const hex = Buffer.from(secret).toString('hex');
  return [
    ...[secret, encodeURIComponent(secret), encodeURI(secret)],
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ...[hex, hex.toUpperCase()],
  ];
}

/** Every form of every secret, by the name of the secret. */
export const secretForms: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(secretTokens).map(([name, secret]) => [name, formsOf(secret)]),
);

/** The names of the secrets that a text or some bytes hold in any form. */
export function secretsIn(content: string | Uint8Array): readonly string[] {
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  return Object.keys(secretForms).filter((name) => secretForms[name]?.some((form) => text.includes(form)));
}

async function contentOf(path: string): Promise<readonly Uint8Array[]> {
  const bytes = await readFile(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? [bytes, gunzipSync(bytes)] : [bytes];
}

/** Files below a folder whose name or content, packed or not, holds a secret. */
export async function secretsBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const contents = entry.isFile() ? await contentOf(path) : [];
    if ([path, ...contents].some((each) => secretsIn(each).length > 0)) found.push(path);
  }
  return found;
}
