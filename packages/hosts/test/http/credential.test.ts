import { describe, expect, test } from '@jest/globals';
import { secretOf } from '@lockstep/core';
import { createHttp } from '../../src/http/http.ts';
import { serveHttp } from './loopback.ts';

const secret = secretOf('NPM_TOKEN', 'npm_abcDEF0123456789');

describe('a credential', () => {
  test('goes to its origins, in one header', async () => {
    let seen: string | undefined;
    const origin = await serveHttp((request, response) => {
      seen = request.headers.authorization;
      response.end();
    });
    const credential = { secret, scheme: 'Bearer', origins: [origin] } as const;
    await createHttp()({ method: 'GET', url: origin, credential });
    expect(seen).toBe('Bearer npm_abcDEF0123456789');
  });

  test('is a password where the registry wants a user', async () => {
    let seen: string | undefined;
    const origin = await serveHttp((request, response) => {
      seen = request.headers.authorization;
      response.end(`you sent ${seen}`);
    });
    const credential = { secret, scheme: 'Basic', user: '__token__', origins: [origin] } as const;
    const outcome = await createHttp()({ method: 'GET', url: origin, credential });
    expect(Buffer.from(seen?.replace('Basic ', '') ?? '', 'base64').toString()).toBe(
      '__token__:npm_abcDEF0123456789',
    );
    const echoed = outcome.kind === 'answer' ? Buffer.from(outcome.body).toString() : '';
    expect(echoed).toContain('***');
    expect(seen).not.toContain(echoed.slice(-12));
  });

  test('goes nowhere else', async () => {
    let requests = 0;
    const origin = await serveHttp((_, response) => {
      requests += 1;
      response.end();
    });
    const credential = { secret, scheme: 'Bearer', origins: ['http://other.test'] } as const;
    const sending = createHttp()({ method: 'GET', url: origin, credential });
    await expect(sending).rejects.toMatchObject({ code: 'INTERNAL' });
    await expect(sending).rejects.not.toThrow(/npm_abc/);
    expect(requests).toBe(0);
  });

  test.each(['status 200', 'status 403'])('is hidden where a server echoes it, %s', async (status) => {
    const origin = await serveHttp((request, response) => {
      const echo = request.headers.authorization ?? '';
      const headers = { 'x-echo': echo, 'set-cookie': [`a=${Buffer.from(echo).toString('base64')}`] };
      response.writeHead(Number(status.slice(-3)), headers).end(`you sent ${echo}`);
    });
    const credential = { secret, scheme: 'Bearer', origins: [origin] } as const;
    const outcome = await createHttp()({ method: 'GET', url: origin, credential });
    expect(outcome.kind === 'answer' && Buffer.from(outcome.body).toString()).toBe('you sent Bearer ***');
    expect(JSON.stringify(outcome)).not.toContain('npm_abcDEF');
    expect(JSON.stringify(outcome)).not.toContain(Buffer.from('npm_abcDEF').toString('base64').slice(2, 10));
  });
});
