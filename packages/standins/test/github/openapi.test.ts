import { expect, test } from '@jest/globals';
import { validateExchange } from './openapi.ts';
import { commit, setScene, tokens } from './scene.ts';

const api = 'https://github.example.org/api/v3/';

async function recorded(method: string, path: string, body?: unknown) {
  const scene = await setScene();
  try {
    await scene.ask(method, path, { token: tokens.writer, ...(body !== undefined && { body }) });
    const [exchange] = scene.standIn.exchanges;
    if (exchange === undefined) throw new Error('nothing was recorded');
    const { answer, ...request } = exchange;
    return { request, answer, document: JSON.parse(Buffer.from(answer.body).toString()) };
  } finally {
    await scene.close();
  }
}

const draft = { tag_name: 'v2.0.0', target_commitish: commit, draft: true };

test('an exchange that fits is not complained about', async () => {
  const { request, answer } = await recorded('POST', 'repos/ada/tool/releases', draft);
  expect(answer.status).toBe(201);
  expect(validateExchange(request, answer)).toEqual([]);
});

test.each<[string, Record<string, unknown>, string]>([
  ['a field that is missing', { tag_name: undefined }, "must have required property 'tag_name'"],
  ['a field of another type', { draft: 'true' }, '/draft: must be boolean'],
  ['null where there must be something', { html_url: null }, '/html_url: must be string'],
  ['a time that is none', { created_at: 'yesterday' }, '/created_at: must match format'],
  ['a field that was made up', { sealed: true }, 'must NOT have additional properties (sealed)'],
  ['something wrong deep inside', { author: { login: 1 } }, '/author/login: must be string'],
])('an answer with %s is noticed', async (_, change, complaint) => {
  const { request, answer, document } = await recorded('POST', 'repos/ada/tool/releases', draft);
  const body = JSON.stringify({ ...document, ...change });
  expect(validateExchange(request, { ...answer, body }).join('\n')).toContain(complaint);
});

test('null is taken where GitHub says so', async () => {
  const { request, answer, document } = await recorded('POST', 'repos/ada/tool/releases', draft);
  expect(document.published_at).toBeNull();
  const body = JSON.stringify({ ...document, name: null, body: null });
  expect(validateExchange(request, { ...answer, body })).toEqual([]);
});

test.each<[string, string, string, unknown, string]>([
  [
    'a field that GitHub does not know',
    'POST',
    'releases',
    { ...draft, latest: true },
    'additional properties (latest)',
  ],
  ['a field of another type', 'POST', 'releases', { ...draft, draft: 'yes' }, '/draft: must be boolean'],
  [
    'a value that is none of those possible',
    'POST',
    'releases',
    { ...draft, make_latest: 'yes' },
    '/make_latest',
  ],
  ['no tag', 'POST', 'releases', {}, "must have required property 'tag_name'"],
  ['a parameter that GitHub does not know', 'GET', 'releases?tag=v1', undefined, 'GitHub knows no tag here'],
  ['a number that is none', 'GET', 'releases?per_page=all', undefined, 'query per_page'],
  ['a body that nobody reads', 'GET', 'releases', { page: 1 }, 'no body is expected'],
])('a request with %s is noticed', (_, method, path, body, complaint) => {
  const request = {
    method,
    url: `${api}repos/ada/tool/${path}`,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  const answer = { status: 200, headers: { 'content-type': 'application/json' }, body: '[]' };
  expect(validateExchange(request, answer).join('\n')).toContain(complaint);
});

test('a path, a method and a status that GitHub does not have are noticed', () => {
  const answer = { status: 200, headers: {}, body: '' };
  const at = (path: string) => `${api}repos/ada/tool/${path}`;
  expect(validateExchange({ method: 'GET', url: at('release') }, answer)).toHaveLength(1);
  expect(validateExchange({ method: 'PUT', url: at('releases') }, answer)).toHaveLength(1);
  expect(validateExchange({ method: 'DELETE', url: at('releases/1') }, answer)).toEqual([
    'DELETE /repos/ada/tool/releases/1 → 200: answer: repos/delete-release does not answer 200',
  ]);
  expect(validateExchange({ method: 'DELETE', url: at('releases/1') }, { status: 204 })).toEqual([]);
});

test('a refusal has to look like one of GitHub', () => {
  const request = { method: 'GET', url: `${api}repos/ada/tool`, headers: { 'user-agent': 'test' } };
  const good = JSON.stringify({
    message: 'Not Found',
    documentation_url: 'https://example.org',
    status: '404',
  });
  expect(validateExchange(request, { status: 404, body: good })).toEqual([]);
  expect(validateExchange(request, { status: 404, body: '{"error":"gone"}' })).not.toEqual([]);
  expect(validateExchange(request, { status: 418, body: good })).not.toEqual([]);
});
