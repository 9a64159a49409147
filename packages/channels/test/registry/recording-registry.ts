import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
}

export interface RecordingRegistry {
  /** Its address, with a slash at the end. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

export type Responder = (request: RecordedRequest, registry: string) => Answer;

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** A registry that knows nothing and takes everything. */
export const takesEverything: Responder = ({ method }) =>
  method === 'PUT' ? json(201, { ok: true }) : json(404, { error: 'Not found' });

async function record(request: IncomingMessage): Promise<RecordedRequest> {
  const body = (await buffer(request)).toString('utf8');
  return { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
}

/** Starts a server on loopback that keeps every request. */
export async function startRecordingRegistry(
  respond: Responder = takesEverything,
): Promise<RecordingRegistry> {
  const requests: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    const recorded = await record(request);
    requests.push(recorded);
    const { status, headers, body } = respond(recorded, url);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { url, requests, close };
}
