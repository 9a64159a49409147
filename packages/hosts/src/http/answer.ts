import type { IncomingMessage } from 'node:http';
import type { HttpAnswer, HttpRequest } from '@lockstep/core';
import { createRedaction } from '../redaction.ts';
import { readBody } from './answer-body.ts';

function headersOf(message: IncomingMessage): Readonly<Record<string, string>> {
  const pairs = Object.entries(message.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(pairs);
}

// A server may echo what it was sent; nothing beyond this line ever sees the credential again.
function withoutSecret(answer: HttpAnswer, { credential }: HttpRequest): HttpAnswer {
  if (credential === undefined) return answer;
  const redact = createRedaction([credential.secret]);
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, redact(value)]);
  const text = Buffer.from(answer.body).toString('latin1');
  const redacted = redact(text);
  const body = redacted === text ? answer.body : Buffer.from(redacted, 'latin1');
  return { ...answer, headers: Object.fromEntries(headers), body };
}

/** Reads an answer to its end, decoded and without the credential of the request. */
export async function readAnswer(message: IncomingMessage, request: HttpRequest): Promise<HttpAnswer> {
  const body = await readBody(message, request);
  const answer = {
    kind: 'answer',
    status: message.statusCode ?? 0,
    headers: headersOf(message),
    body,
  } as const;
  return withoutSecret(answer, request);
}
