import { stripVTControlCharacters } from 'node:util';
import type { HttpAnswer } from '../ports/http.ts';
import { reveal, type Secret } from '../secret.ts';

const longestShown = 300;

// Bidirectional controls and invisible characters forge what is read; line breaks forge lines of a log.
const unseen = /[\p{C}\p{Zl}\p{Zp}]+/gu;

function withoutSecret(text: string, secret: Secret | undefined): string {
  const hidden = secret === undefined ? '' : reveal(secret);
  return hidden === '' ? text : text.replaceAll(hidden, '***');
}

/** A foreign text as a message may carry it: one short line of visible characters, without the secret. */
export function foreignText(text: string, secret?: Secret): string {
  const line = stripVTControlCharacters(withoutSecret(text, secret)).replace(unseen, ' ');
  const shown = line.replace(/\s+/g, ' ').trim();
  return shown.length > longestShown ? `${shown.slice(0, longestShown).trimEnd()}…` : shown;
}

/** The JSON of an answer's body, or undefined when it is something else. */
export function bodyJson({ body }: Pick<HttpAnswer, 'body'>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
