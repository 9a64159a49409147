import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { placeClientSpies } from '../../support/polyglot/client-spies.ts';
import {
  basicCredential,
  secretsBelow,
  secretsIn,
  secretTokens,
} from '../../support/polyglot/secret-search.ts';
import { toolchains } from '../../support/polyglot/toolchains.ts';

describe('a search that finds nothing', () => {
  const named = Object.entries(secretTokens);

  test.each(named)('would have found %s raw, in a URL, in base64 of a header, and in hex', (name, secret) => {
    const basic = Buffer.from(`__token__:${secret}`).toString('base64');
    const forms = [
      `token: ${secret}`,
      `?token=${encodeURIComponent(secret)}&`,
      `Authorization: Basic ${basic}`,
      Buffer.from(`Bearer ${secret}\n`).toString('base64url'),
      Buffer.from(secret).toString('hex'),
    ];
    for (const form of forms) expect(secretsIn(form)).toContain(name);
    expect(secretsIn(`token: ${secret.slice(1, -1)}`)).toEqual([]);
  });

  test('would have found it in a file, a name of a file, and a child of python3 or cargo', async () => {
    const [, secret = ''] = named[1] ?? [];
    const place = await mkdtemp(join(tmpdir(), 'lockstep-search-'));
    await writeFile(join(place, 'a file'), basicCredential);
    await writeFile(join(place, secret), '');
    expect(await secretsBelow(place)).toHaveLength(2);
    const readNotes = await placeClientSpies(join(place, 'spies'));
    const told = { ...toolchains(), PATH: `${join(place, 'spies')}:${process.env.PATH}`, TOKEN: secret };
    for (const client of ['cargo', 'python3'])
      await promisify(execFile)(join(place, 'spies', client), ['--version'], { env: told });
    const seen = await readNotes();
    expect(seen.map(({ command }) => command).toSorted()).toEqual(['cargo --version ', 'python3 --version ']);
    for (const { environment } of seen) expect(secretsIn(environment)).toEqual(['PYPI_API_TOKEN']);
    await rm(place, { recursive: true });
  });
});
