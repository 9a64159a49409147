import { describe, expect, test } from '@jest/globals';
import { type Http, type HttpRequest, secretOf } from '@lockstep/core';
import { followReads } from '../../src/http/follow-reads.ts';

const credential = {
  secret: secretOf('TOKEN', 'secret'),
  scheme: 'Bearer',
  origins: ['https://a.test'],
} as const;

function redirecting(locations: Readonly<Record<string, string>>, status = 302) {
  const requests: HttpRequest[] = [];
  const http: Http = async (request) => {
    requests.push(request);
    const location = locations[request.url];
    const headers = location === undefined ? {} : { location };
    return { kind: 'answer', status: location === undefined ? 200 : status, headers, body: new Uint8Array() };
  };
  return { http: followReads(http), requests };
}

describe('a redirected read', () => {
  test.each([301, 302, 303, 307, 308])('is followed without its credential after a %i', async (status) => {
    const { http, requests } = redirecting({ 'https://a.test/x': 'https://cdn.test/y' }, status);
    expect(await http({ method: 'GET', url: 'https://a.test/x', credential })).toMatchObject({ status: 200 });
    expect(requests.map(({ url }) => url)).toEqual(['https://a.test/x', 'https://cdn.test/y']);
    expect(requests[0]?.credential).toBe(credential);
    expect(requests[1]).not.toHaveProperty('credential');
  });

  test('may be relative', async () => {
    const { http, requests } = redirecting({ 'https://a.test/x/y': '../z' });
    await http({ method: 'GET', url: 'https://a.test/x/y' });
    expect(requests[1]?.url).toBe('https://a.test/z');
  });

  test('is given up after five hops', async () => {
    const { http, requests } = redirecting({ 'https://a.test/': 'https://a.test/' });
    expect(await http({ method: 'GET', url: 'https://a.test/' })).toMatchObject({ status: 302 });
    expect(requests).toHaveLength(6);
  });

  test.each([
    ['https', 'http://a.test/'],
    ['https', 'ftp://a.test/'],
    ['http', 'ftp://a.test/'],
    ['http', 'file:///etc/passwd'],
    ['http', 'data:,x'],
    ['http', 'http://['],
  ])('is not followed from %s to %s', async (scheme, location) => {
    const url = `${scheme}://a.test/x`;
    const { http, requests } = redirecting({ [url]: location });
    expect(await http({ method: 'GET', url })).toMatchObject({ status: 302 });
    expect(requests).toHaveLength(1);
  });
});

test.each(['PUT', 'POST', 'DELETE', 'HEAD'] as const)('a %s is not followed', async (method) => {
  const { http, requests } = redirecting({ 'https://a.test/x': 'https://a.test/y' });
  expect(await http({ method, url: 'https://a.test/x' })).toMatchObject({ status: 302 });
  expect(requests).toHaveLength(1);
});
