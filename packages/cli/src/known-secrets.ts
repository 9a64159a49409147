import { type Secret, secretOf } from '@lockstep/core';
import type { Environment } from '@lockstep/hosts';

const secretName = /(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|_KEY|_PAT|WEBHOOK|WEBHOOK_URL)$/i;
/** A shorter value is a flag or a word that every log holds. */
const shortestSecret = 8;

/** What in an environment has the name of a secret; hidden in all output before anything is read. */
export function knownSecrets(env: Environment): readonly Secret[] {
  return Object.entries(env).flatMap(([name, value = '']) =>
    secretName.test(name) && value.trim().length >= shortestSecret ? [secretOf(name, value.trim())] : [],
  );
}
