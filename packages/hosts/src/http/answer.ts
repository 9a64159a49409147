import type { IncomingMessage } from 'node:http';
import type { HttpAnswer, HttpRequest, Secret } from '@lockstep/core';
import { createRedaction } from '../redaction.ts';
import { readBody } from './answer-body.ts';

function headersOf(message: IncomingMessage): Readonly<Record<string, string>> {
  const pairs = Object.entries(message.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(pairs);
}

// A server may echo what it, or another that it knows, was sent; nothing beyond this line ever sees a credential again.
function withoutSecrets(answer: HttpAnswer, secrets: ReadonlySet<Secret>): HttpAnswer {
  if (secrets.size === 0) return answer;
  const redact = createRedaction(secrets);
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, redact(value)]);
  const text = Buffer.from(answer.body).toString('latin1');
  const redacted = redact(text);
  const body = redacted === text ? answer.body : Buffer.from(redacted, 'latin1');
  return { ...answer, headers: Object.fromEntries(headers), body };
}

/**
 * Reads an answer to its end, decoded and without the credential of the request.
 * @param hidden other secrets that no answer may show.
 */
export async function readAnswer(
  message: IncomingMessage,
  request: HttpRequest,
  hidden: readonly Secret[] = [],
): Promise<HttpAnswer> {
  const body = await readBody(message, request);
  const answer = {
    kind: 'answer',
    status: message.statusCode ?? 0,
    headers: headersOf(message),
    body,
  } as const;
  const own = request.credential === undefined ? [] : [request.credential.secret];
  return withoutSecrets(answer, new Set([...hidden, ...own]));
}
