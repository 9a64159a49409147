import type { Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createHttp } from '../../src/http/http.ts';
import { requestOn, serveRaw } from './loopback.ts';

const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

interface Seen {
  readonly requests: string[];
  connections: number;
}

// Answers the first request of every connection, and lets `then` decide about the second.
async function serveOnce(then: (socket: Socket) => void): Promise<{ origin: string; seen: Seen }> {
  const seen: Seen = { requests: [], connections: 0 };
  const origin = await serveRaw(async (socket) => {
    seen.connections += 1;
    seen.requests.push((await requestOn(socket)).split(' ')[0] ?? '');
    socket.write(answer);
    seen.requests.push((await requestOn(socket)).split(' ')[0] ?? '');
    then(socket);
  });
  return { origin, seen };
}

describe('a connection that the server kept open', () => {
  test('serves the next read', async () => {
    const { origin, seen } = await serveOnce((socket) => socket.write(answer));
    const http = createHttp();
    for (let read = 0; read < 2; read += 1)
      expect(await http({ method: 'GET', url: origin })).toMatchObject({ status: 200 });
    expect(seen).toEqual({ requests: ['GET', 'GET'], connections: 1 });
  });

  test('and closes under a read, is replaced once', async () => {
    const { origin, seen } = await serveOnce((socket) => socket.resetAndDestroy());
    const http = createHttp();
    await http({ method: 'GET', url: origin });
    expect(await http({ method: 'GET', url: origin })).toMatchObject({ status: 200 });
    expect(seen).toEqual({ requests: ['GET', 'GET', 'GET'], connections: 2 });
  });

  test('is not used for a write, which is never sent twice', async () => {
    const { origin, seen } = await serveOnce((socket) => socket.resetAndDestroy());
    const http = createHttp();
    await http({ method: 'GET', url: origin });
    const body = Buffer.from('x');
    expect(await http({ method: 'PUT', url: origin, body })).toMatchObject({ status: 200 });
    expect(await http({ method: 'PUT', url: origin, body })).toMatchObject({ status: 200 });
    expect(seen).toEqual({ requests: ['GET', 'PUT', 'PUT'], connections: 3 });
  });

  test('and breaks off within an answer, does not deliver its beginning twice', async () => {
    const { origin, seen } = await serveOnce((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nhalf', () => socket.resetAndDestroy());
    });
    const http = createHttp();
    await http({ method: 'GET', url: origin });
    const chunks: string[] = [];
    const onChunk = (chunk: Uint8Array) => {
      chunks.push(Buffer.from(chunk).toString());
    };
    expect(await http({ method: 'GET', url: origin, onChunk })).toMatchObject({
      kind: 'failure',
      sent: true,
    });
    expect(['half', '']).toContain(chunks.join(''));
    expect(seen.connections).toBe(1);
  });
});

test.each(['PUT', 'POST', 'DELETE', 'PATCH'] as const)(
  'a %s whose connection breaks is sent once',
  async (method) => {
    let requests = 0;
    const origin = await serveRaw(async (socket) => {
      await requestOn(socket);
      requests += 1;
      socket.resetAndDestroy();
    });
    expect(await createHttp()({ method, url: origin })).toMatchObject({ kind: 'failure', sent: true });
    expect(requests).toBe(1);
  },
);
