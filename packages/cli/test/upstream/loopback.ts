import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll } from '@jest/globals';

/** What a loopback registry was asked. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
}

export interface Loopback {
  readonly origin: string;
  readonly server: Server;
  readonly asked: readonly Asked[];
}

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A registry that knows every path, until the tests of a file end. */
export async function startLoopback(status = 200): Promise<Loopback> {
  const asked: Asked[] = [];
  const server = createServer(({ url = '', headers }, answer) => {
    asked.push({ path: url, authorization: headers.authorization });
    answer.writeHead(status).end(`content of ${url}`);
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { origin: `http://127.0.0.1:${port}`, server, asked };
}
