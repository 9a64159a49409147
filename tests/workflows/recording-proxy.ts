import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server before another one that notes what passes. */
export interface RecordingProxy {
  readonly url: string;
  /** Requests that would change something, as `METHOD /path`, since the last call. */
  takeWrites(): readonly string[];
  /** The credentials that came along with any request, each once. */
  credentials(): readonly string[];
  close(): Promise<void>;
}

function forward(target: URL, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url = '/' } = incoming;
  // The host stays as the client named it, so that the addresses in answers lead back here.
  const onward = request(new URL(url, target), { method, headers, agent: false }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}

/**
 * Starts a proxy on the loopback interface.
 * @param onWrite is told of each request that would change something, before it is passed on.
 */
export async function startRecordingProxy(
  target: string,
  onWrite: (write: string) => void = () => undefined,
): Promise<RecordingProxy> {
  const writes: string[] = [];
  const credentials = new Set<string>();
  const note = ({ method = '', url, headers: { authorization } }: IncomingMessage) => {
    if (authorization !== undefined) credentials.add(authorization);
    if (method === 'GET' || method === 'HEAD') return;
    writes.push(`${method} ${url}`);
    onWrite(`${method} ${url}`);
  };
  const server = createServer((incoming, outgoing) => {
    note(incoming);
    forward(new URL(target), incoming, outgoing);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeWrites: () => writes.splice(0),
    credentials: () => [...credentials],
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
