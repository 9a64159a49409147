import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reveal } from '@lockstep/core';
import type { Environment } from '../src/environment.ts';
import { resolveSecret } from '../src/secrets.ts';
import { temporaryFolder } from './temporary.ts';

const folder = await temporaryFolder();

async function fileWith(text: string): Promise<string> {
  const file = join(folder, `secret-${text.length}`);
  await writeFile(file, text);
  return file;
}

async function revealed(env: Environment, name = 'TOKEN'): Promise<string> {
  const resolved = await resolveSecret({ env: name }, env);
  return 'secret' in resolved ? reveal(resolved.secret) : resolved.problem.code;
}

describe('a secret is read', () => {
  test('from the environment that is handed in', async () => {
    expect(await revealed({ TOKEN: 'npm_abc' })).toBe('npm_abc');
  });

  test('from a file, without the line feed at its end', async () => {
    const file = await fileWith('npm_abc\n');
    const resolved = await resolveSecret({ file }, {});
    expect('secret' in resolved && reveal(resolved.secret)).toBe('npm_abc');
    expect('secret' in resolved && resolved.secret.name).toBe(file);
  });
});

describe('TOKEN_MISSING', () => {
  test.each<[string, Environment]>([
    ['nothing', {}],
    ['an empty variable', { TOKEN: '' }],
    ['blanks', { TOKEN: ' \n' }],
    ['blanks in a row', { TOKEN: 'two  words' }],
    ['a tab', { TOKEN: 'two\twords' }],
    ['a second line', { TOKEN: 'one\ntwo' }],
    ['a character that no header may hold', { TOKEN: 'caf\u00e9-token' }],
  ])('for %s', async (_, env) => {
    expect(await revealed(env)).toBe('TOKEN_MISSING');
  });

  test.each(['constructor', '__proto__', 'toString'])('for %s, which every object has', async (name) => {
    expect(await revealed({}, name)).toBe('TOKEN_MISSING');
  });

  test.each<[string, () => string | Promise<string>]>([
    ['a file that is not there', () => join(folder, 'missing')],
    ['a folder', () => folder],
    ['a file that is too long', () => fileWith('x'.repeat(65 * 1024))],
    ['a device without an end', () => '/dev/zero'],
  ])('for %s', async (_, path) => {
    const file = await path();
    expect(await resolveSecret({ file }, {})).toMatchObject({
      problem: { code: 'TOKEN_MISSING', where: { key: file } },
    });
  });

  test.each<[string, boolean, () => string | Promise<string>]>([
    ['not there', true, () => join(folder, 'missing')],
    ['empty', true, () => fileWith('\n')],
    ['a folder', false, () => folder],
    ['two secrets', false, () => fileWith('one\ntwo')],
  ])('for a file that is %s says whether there is nothing at all: %s', async (_, isAbsent, path) => {
    expect(await resolveSecret({ file: await path() }, {})).toMatchObject({ isAbsent });
  });

  test('and the message never holds what was found', async () => {
    const resolved = await resolveSecret({ env: 'TOKEN' }, { TOKEN: 'hunter2 hunter2' });
    expect(JSON.stringify(resolved)).not.toContain('hunter2');
  });
});
