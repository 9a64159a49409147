import { bodyJson, foreignText, type HttpAnswer, isRecord, type Secret } from '@lockstep/core';

const longestRead = 16 * 1024;

// GitHub lists what is wrong with a request as `{resource, field, code, message}`; Gitea as plain texts, if at all.
function detailOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (!isRecord(error)) return '';
  if (typeof error.message === 'string') return error.message;
  return [error.resource, error.field, error.code].filter((part) => typeof part === 'string').join(' ');
}

function wordsIn(json: unknown): string | undefined {
  if (!isRecord(json)) return undefined;
  const details = Array.isArray(json.errors) ? json.errors.map(detailOf) : [];
  const words = [json.message, json.error, ...details].filter(
    (text) => typeof text === 'string' && text !== '',
  );
  return words.length === 0 ? undefined : [...new Set(words)].join(': ');
}

/** What a host says in an answer, fit for a message; empty when it says nothing readable. */
export function hostWords(answer: HttpAnswer, secret?: Secret): string {
  if (/html/i.test(answer.headers['content-type'] ?? '')) return 'an HTML page';
  const body = answer.body.subarray(0, longestRead);
  return foreignText(wordsIn(bodyJson({ body })) ?? new TextDecoder().decode(body), secret);
}
