import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { HttpOutcome } from '@lockstep/core';
import { createHttp } from '../../src/http/http.ts';
import { deadOrigin, requestOn, serveHttp, serveRaw } from './loopback.ts';

const text = (outcome: HttpOutcome) =>
  outcome.kind === 'answer' ? Buffer.from(outcome.body).toString() : outcome.why;

describe('an answer', () => {
  test('has status, headers in lower case and a body, whatever the status', async () => {
    const origin = await serveHttp((_, response) => response.writeHead(418, { 'X-Kind': 'tea' }).end('pot'));
    const outcome = await createHttp()({ method: 'GET', url: origin });
    expect(outcome).toMatchObject({ kind: 'answer', status: 418, headers: { 'x-kind': 'tea' } });
    expect(text(outcome)).toBe('pot');
  });

  test('is decoded', async () => {
    const origin = await serveHttp((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed')),
    );
    expect(text(await createHttp()({ method: 'GET', url: origin }))).toBe('packed');
  });

  test('is not decoded by an unknown rule', async () => {
    const origin = await serveHttp((_, response) =>
      response.writeHead(200, { 'content-encoding': 'secret' }).end('?'),
    );
    expect(await createHttp()({ method: 'GET', url: origin })).toMatchObject({ kind: 'failure', sent: true });
  });

  test('to a redirect is the redirect itself', async () => {
    const paths: (string | undefined)[] = [];
    const origin = await serveHttp((request, response) => {
      paths.push(request.url);
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect(await createHttp()({ method: 'GET', url: `${origin}/here` })).toMatchObject({ status: 302 });
    expect(paths).toEqual(['/here']);
  });

  test('may be taken piece by piece', async () => {
    const origin = await serveHttp((_, response) => response.end(Buffer.alloc(300_000, 7)));
    let size = 0;
    const onChunk = (chunk: Uint8Array) => {
      size += chunk.byteLength;
    };
    const outcome = await createHttp()({ method: 'GET', url: origin, onChunk });
    expect(size).toBe(300_000);
    expect(text(outcome)).toBe('');
  });
});

describe('an answer that is too much', () => {
  test.each([
    ['long', { 'content-type': 'text/plain' }, Buffer.alloc(200_000)],
    ['a bomb', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000))],
  ])('is cut off: %s', async (_, headers, body) => {
    const origin = await serveHttp((_request, response) => response.writeHead(200, headers).end(body));
    let size = 0;
    const onChunk = (chunk: Uint8Array) => {
      size += chunk.byteLength;
    };
    const outcome = await createHttp()({ method: 'GET', url: origin, maxBytes: 100_000, onChunk });
    expect(outcome).toEqual({ kind: 'failure', sent: true, why: 'the answer is longer than 100000 bytes' });
    expect(size).toBeLessThanOrEqual(100_000);
  });
});

describe('no answer', () => {
  test('because nobody listens proves that nothing was sent', async () => {
    const outcome = await createHttp()({ method: 'PUT', url: await deadOrigin(), body: Buffer.from('x') });
    expect(outcome).toMatchObject({
      kind: 'failure',
      sent: false,
      why: expect.stringMatching(/ECONNREFUSED/),
    });
  });

  test('because the connection ends before the request proves nothing', async () => {
    const origin = await serveRaw((socket) => socket.destroy());
    const outcome = await createHttp()({ method: 'PUT', url: origin, body: Buffer.from('x') });
    expect(outcome).toMatchObject({ kind: 'failure', sent: true });
  });

  test.each([
    ['after the request', ''],
    ['within the head', 'HTTP/1.1 200 OK\r\ncontent-le'],
    ['within the body', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345'],
    [
      'within a packed body',
      'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 99\r\n\r\n\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03',
    ],
    ['because it is garbage', 'what?\r\n\r\n'],
  ])('%s leaves open what the server did', async (_, said) => {
    const origin = await serveRaw(async (socket) => {
      await requestOn(socket);
      socket.end(Buffer.from(said, 'latin1'));
    });
    expect(await createHttp()({ method: 'PUT', url: origin })).toMatchObject({ kind: 'failure', sent: true });
  });

  test.each(['', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345'])(
    'in time is a failure: %j',
    async (said) => {
      const origin = await serveRaw(async (socket) => {
        await requestOn(socket);
        socket.write(said);
      });
      const outcome = await createHttp()({ method: 'GET', url: origin, timeoutMs: 50 });
      expect(outcome).toMatchObject({ kind: 'failure', sent: true });
    },
  );

  test('a slow answer that goes on is none: it drips to its end', async () => {
    const origin = await serveHttp((_, response) => {
      let left = 5;
      const timer = setInterval(() => {
        response.write('.');
        left -= 1;
        if (left > 0) return;
        clearInterval(timer);
        response.end();
      }, 20);
    });
    expect(text(await createHttp()({ method: 'GET', url: origin, timeoutMs: 2_000 }))).toBe('.....');
  });
});

test.each(['ftp://127.0.0.1/', 'file:///etc/passwd', 'data:,x'])(
  '%s is no address to talk to',
  async (url) => {
    await expect(createHttp()({ method: 'GET', url })).rejects.toThrow(/cannot talk to/);
  },
);
