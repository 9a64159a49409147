import { once } from 'node:events';
import http, { type RequestListener } from 'node:http';
import net, { type AddressInfo, type Socket } from 'node:net';
import { afterEach } from '@jest/globals';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function listen(server: net.Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => server.close(closed));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves HTTP until the test ends; gives its origin. */
export function serveHttp(listener: RequestListener): Promise<string> {
  return listen(http.createServer(listener));
}

/** Serves raw connections until the test ends; gives the origin that HTTP would have there. */
export function serveRaw(listener: (socket: Socket) => void): Promise<string> {
  return listen(
    net.createServer((socket) => {
      socket.on('error', () => undefined);
      listener(socket);
    }),
  );
}

/** An origin at which nobody listens. */
export async function deadOrigin(): Promise<string> {
  const server = net.createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}

/** Waits for the end of a request's head on a raw connection. */
export async function requestOn(socket: Socket): Promise<string> {
  let text = '';
  while (!text.includes('\r\n\r\n')) text += (await once(socket, 'data'))[0];
  return text;
}
