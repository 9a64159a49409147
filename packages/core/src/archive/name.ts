import type { Refuse } from './refusal.ts';

/** Decodes the name of an entry; bytes that are not UTF-8 are another name to every reader. */
export function decodeName(bytes: Uint8Array, refuse: Refuse): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw refuse('has a name that is not UTF-8', Buffer.from(bytes).toString(), cause);
  }
}
