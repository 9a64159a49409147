import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';

/** A JSON answer with the content type of Gitea's own. */
export function giteaJson(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): StandInAnswer {
  return jsonAnswer(status, value, { 'content-type': 'application/json;charset=utf-8', ...headers });
}

/** An answer without a body. */
export function emptyAnswer(status: number, headers: Readonly<Record<string, string>> = {}): StandInAnswer {
  return { status, headers, body: new Uint8Array() };
}

/** An answer in plain text; the line end is added. */
export function textAnswer(
  status: number,
  text: string,
  contentType = 'text/plain; charset=utf-8',
): StandInAnswer {
  return { status, headers: { 'content-type': contentType }, body: Buffer.from(`${text}\n`) };
}

/** Bytes to download. */
export function bytesAnswer(body: Uint8Array): StandInAnswer {
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}
