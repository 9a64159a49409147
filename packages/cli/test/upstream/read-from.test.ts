import { describe, expect, test } from '@jest/globals';
import { readFrom } from '../../src/upstream/read-from.ts';
import { keptLog } from './kept-log.ts';
import { startLoopback } from './loopback.ts';

const registry = await startLoopback();
const files = await startLoopback();
const guarded = await startLoopback(401);

const get = (path: string) => ({ method: 'GET', path, accept: '*/*' }) as const;

function readerOf(base: string) {
  const log = keptLog();
  return { log, read: readFrom(base, { env: {}, log }) };
}

describe('a registry is read', () => {
  test.each(['/simple', '/simple/', '/simple//'])(
    'below its root, which may end in slashes: %s',
    async (base) => {
      const { read } = readerOf(`${registry.origin}${base}`);
      const { status, body } = await read(get('/requests/'));
      expect({ status, text: Buffer.from(body).toString() }).toEqual({
        status: 200,
        text: 'content of /simple/requests/',
      });
    },
  );

  test('by the address of a sparse index', async () => {
    await readerOf(`sparse+${registry.origin}/`).read(get('/config.json'));
    expect(registry.asked.at(-1)?.path).toBe('/config.json');
  });

  test('where an answer of it named another server, without the credential in that name', async () => {
    const { read } = readerOf(registry.origin);
    await read(get(`${files.origin.replace('//', '//ada:secret@')}/packages/a.whl?v=1`));
    expect(files.asked.at(-1)).toEqual({ path: '/packages/a.whl?v=1', authorization: undefined });
  });
});

describe('a registry is not read', () => {
  test.each(['file:///etc/passwd', 'ftp://files.test/a', '@files.test/a', 'a.whl', ''])(
    'at an address that is none of HTTP: “%s”',
    async (path) => {
      const { read } = readerOf(registry.origin);
      await expect(read(get(path))).rejects.toMatchObject({ problems: [{ code: 'UNREACHABLE' }] });
    },
  );

  test('in the clear, when its root is encrypted', async () => {
    const before = files.asked.length;
    const { read } = readerOf('https://registry.test/');
    await expect(read(get(`${files.origin}/a.whl`))).rejects.toMatchObject({
      problems: [{ code: 'UNREACHABLE' }],
    });
    expect(files.asked).toHaveLength(before);
  });

  test('when nobody answers', async () => {
    const closed = await startLoopback();
    closed.server.close();
    await expect(readerOf(closed.origin).read(get('/a'))).rejects.toMatchObject({
      problems: [{ code: 'UNREACHABLE' }],
    });
  });
});

test('a registry that asks for a credential is named once', async () => {
  const { log, read } = readerOf(guarded.origin);
  const answers = [await read(get('/a')), await read(get('/b'))];
  expect(answers.map(({ status }) => status)).toEqual([401, 401]);
  expect(log.warnings).toEqual([`${guarded.origin} asks for a credential, and here none is sent`]);
});
