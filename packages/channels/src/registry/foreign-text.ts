import { bodyJson, foreignText, type HttpAnswer, isRecord, type Secret } from '@lockstep/core';

export { bodyJson, foreignText };

const longestRead = 16 * 1024;

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
