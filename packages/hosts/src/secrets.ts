import { open } from 'node:fs/promises';
import {
  type Problem,
  problem,
  type Secret,
  type SecretReference,
  secretName,
  secretOf,
} from '@lockstep/core';
import type { Environment } from './environment.ts';

/** No registry's token is longer; a larger file is the wrong file. */
const longestSecret = 64 * 1024;

export type ResolvedSecret = { readonly secret: Secret } | { readonly problem: Problem };

async function readSecretFile(file: string): Promise<string | undefined> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      return size > longestSecret ? undefined : await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

function isUsable(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

/** Reads a secret from where the configuration points; the environment is handed in. */
export async function resolveSecret(reference: SecretReference, env: Environment): Promise<ResolvedSecret> {
  const name = secretName(reference);
  const raw = 'env' in reference ? env[reference.env] : await readSecretFile(reference.file);
  const text = raw?.trim() ?? '';
  if (text === '')
    return {
      problem: problem('TOKEN_MISSING', `${name} is empty or cannot be read`, { where: { key: name } }),
    };
  if (!isUsable(text))
    return {
      problem: problem('TOKEN_MISSING', `${name} holds blanks or characters that no token has`, {
        where: { key: name },
      }),
    };
  return { secret: secretOf(name, text) };
}
