import { type HttpAnswer, isRecord } from '@lockstep/core';
import { bodyJson } from '../registry/foreign-text.ts';
import { partsOf, type Tag, tagsOf } from './simple-tags.ts';

const longestRead = 16 * 1024;

// What Warehouse has to say stands behind the number in the status line, and its body repeats that line.
function behindStatus(line: unknown, { status }: HttpAnswer): string | undefined {
  const start = `${status} `;
  return typeof line === 'string' && line.startsWith(start) ? line.slice(start.length) : undefined;
}

function wordsInTag({ name, text = '' }: Tag): string {
  return name === 'title' ? text : '';
}

function allTexts(page: string): string {
  const parts = [...partsOf(page)].map((part) => (typeof part === 'string' ? part : wordsInTag(part)).trim());
  const words = [...new Set(parts.filter((text) => text !== ''))].join(' ');
  return words === '' ? 'an HTML page' : words;
}

function wordsOfPage(page: string, answer: HttpAnswer): string {
  const title = tagsOf(page)
    .find(({ name }) => name === 'title')
    ?.text?.trim();
  return behindStatus(title, answer) ?? allTexts(page);
}

function wordsOf(answer: HttpAnswer): string | undefined {
  const text = new TextDecoder().decode(answer.body.subarray(0, longestRead));
  if (/html/i.test(answer.headers['content-type'] ?? '')) return wordsOfPage(text, answer);
  const json = bodyJson(answer);
  return behindStatus(isRecord(json) ? json.code : text.split('\n', 1)[0], answer);
}

/**
 * An answer with nothing but its words as its body, where they stand on a page or behind a status.
 *
 * Warehouse says what is wrong in the reason phrase, which HTTP/2 does not carry, and in a body that repeats it among
 * general words: the title of a page, the `code` of JSON, or the first line of a text (Pyramid, `httpexceptions.py`).
 */
export function withoutPage(answer: HttpAnswer): HttpAnswer {
  const words = answer.body.length === 0 ? undefined : wordsOf(answer);
  if (words === undefined) return answer;
  const headers = { ...answer.headers, 'content-type': 'text/plain' };
  return { ...answer, headers, body: new TextEncoder().encode(words) };
}
