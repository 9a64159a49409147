import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { serveHttp } from '../http/loopback.ts';

/** One request, as a server heard it. */
export interface Heard {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** What a scripted server does: answers, or closes the connection without a word. */
export type Answer =
  | 'drop'
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** A text or bytes as they are; anything else as JSON. */
      readonly body?: unknown;
    };

export interface ScriptedServer {
  readonly origin: string;
  readonly heard: readonly Heard[];
}

function send(response: ServerResponse, answer: Exclude<Answer, 'drop'>): void {
  const { status = 200, headers = {}, body } = answer;
  const isPlain = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const type = { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, ...headers }).end(isPlain ? body : JSON.stringify(body));
}

async function hear(message: IncomingMessage): Promise<Heard> {
  const { method = '', url: path = '', headers } = message;
  return { method, path, headers, body: await buffer(message) };
}

/** Serves answers until the test ends, and keeps what it heard. */
export async function serveScript(
  answer: (heard: Heard, before: readonly Heard[]) => Answer,
): Promise<ScriptedServer> {
  const all: Heard[] = [];
  const origin = await serveHttp((message, response) => {
    const act = async () => {
      const heard = await hear(message);
      const said = answer(heard, [...all]);
      all.push(heard);
      if (said === 'drop') message.socket.destroy();
      else send(response, said);
    };
    // A script that fails shows in the reply; a request that was cut off has nobody to answer to.
    act().catch((error: Error) => response.writeHead(500).end(error.message));
  });
  return { origin, heard: all };
}

/** The JSON of a request's body. */
export function jsonOf({ body }: Heard): unknown {
  return JSON.parse(body.toString());
}
