import { stripVTControlCharacters } from 'node:util';
import { type HttpAnswer, isRecord, reveal, type Secret } from '@lockstep/core';

const longestRead = 16 * 1024;
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
export function bodyJson({ body }: HttpAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

// npm's registries say `error`, `reason` or `message`; crates.io and its like a list of `errors` with a `detail`.
function wordsOf(json: unknown): string | undefined {
  if (!isRecord(json)) return undefined;
  const listed = Array.isArray(json.errors) ? json.errors.map((each) => isRecord(each) && each.detail) : [];
  const words = [json.error, json.reason, json.message, ...listed].filter(
    (text) => typeof text === 'string' && text !== '',
  );
  return words.length === 0 ? undefined : [...new Set(words)].join(': ');
}

/** What a registry says in an answer, fit for a message; empty when it says nothing readable. */
export function registryWords(answer: HttpAnswer, secret?: Secret): string {
  const head = { ...answer, body: answer.body.subarray(0, longestRead) };
  const isPage = /html/i.test(answer.headers['content-type'] ?? '');
  if (isPage) return 'an HTML page';
  return foreignText(wordsOf(bodyJson(head)) ?? new TextDecoder().decode(head.body), secret);
}
