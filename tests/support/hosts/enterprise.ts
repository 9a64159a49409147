import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GithubStandIn } from '@lockstep/standins';

/** An Enterprise Server that lives below a path: API, uploads and git on one origin. */
export interface Enterprise {
  /** With the path. */
  readonly url: string;
  /** Requests that went past the path. */
  readonly strays: readonly string[];
  close(): Promise<void>;
}

const path = '/hub/';
const uploads = `${path}api/uploads/`;

function forward(to: URL, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers } = incoming;
  const onward = request(to, { method, headers, agent: false }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}

// Uploads have a server of their own in the stand-in.
function placeOf(asked: string, github: Pick<GithubStandIn, 'server' | 'uploads'>): URL | undefined {
  if (asked.startsWith(uploads)) return new URL(asked.slice(uploads.length), github.uploads);
  return asked.startsWith(path) ? new URL(asked.slice(path.length), github.server) : undefined;
}

/** Puts a stand-in below a path, by a proxy on the loopback interface. */
export async function startEnterprise(
  github: Pick<GithubStandIn, 'server' | 'uploads'>,
): Promise<Enterprise> {
  const strays: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const place = placeOf(incoming.url ?? '', github);
    if (place !== undefined) return forward(place, incoming, outgoing);
    strays.push(`${incoming.method} ${incoming.url}`);
    outgoing.writeHead(404).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    strays,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
