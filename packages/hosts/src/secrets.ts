import { createReadStream } from 'node:fs';
import {
  isRecord,
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

export type ResolvedSecret =
  | { readonly secret: Secret }
  /** `isAbsent`: there is nothing at all, rather than something that is no secret. */
  | { readonly problem: Problem; readonly isAbsent: boolean };

// Pipes and devices do not tell how much they hold, so the reading itself is bounded. Undefined when it cannot be read.
async function readSecretFile(path: string): Promise<string | undefined> {
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of createReadStream(path)) {
      size += chunk.length;
      if (size > longestSecret) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
  } catch (error) {
    return isRecord(error) && error.code === 'ENOENT' ? '' : undefined;
  }
}

function readVariable(name: string, env: Environment): string {
  return (Object.hasOwn(env, name) ? env[name] : undefined) ?? '';
}

// Passwords may hold blanks, and so does a token with its scheme before it; a line break is two secrets or a mistake.
function isUsable(text: string): boolean {
  return /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text);
}

/** Reads a secret from where the configuration points; the environment is handed in. */
export async function resolveSecret(reference: SecretReference, env: Environment): Promise<ResolvedSecret> {
  const name = secretName(reference);
  const raw = 'env' in reference ? readVariable(reference.env, env) : await readSecretFile(reference.file);
  const text = raw?.trim() ?? '';
  if (text === '')
    return {
      problem: problem('TOKEN_MISSING', `${name} is empty or cannot be read`, { where: { key: name } }),
      isAbsent: raw !== undefined,
    };
  if (!isUsable(text))
    return {
      problem: problem(
        'TOKEN_MISSING',
        `${name} holds line breaks, rows of blanks or characters that no token has`,
        {
          where: { key: name },
        },
      ),
      isAbsent: false,
    };
  return { secret: secretOf(name, text) };
}
