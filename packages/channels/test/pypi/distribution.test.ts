import { describe, expect, test } from '@jest/globals';
import {
  type Files,
  inFolder,
  metadata,
  readSdistOf,
  readWheelOf,
  recordLine,
  sdistName,
  wheelFiles,
  wheelName,
} from './written-distributions.ts';

function problemsOf(reading: Promise<unknown>): Promise<readonly string[]> {
  return reading.then(
    () => [],
    (error: { problems: readonly { code: string; message: string }[] }) =>
      error.problems.map(({ code, message }) => `${code} ${message}`),
  );
}

describe('a wheel', () => {
  test('is read', async () => {
    const found = await readWheelOf(
      {
        [inFolder('METADATA')]: metadata('Requires-Dist: Other_One>1', 'Requires-Dist: more; extra == "x"'),
        [inFolder('entry_points.txt')]:
          '[console_scripts]\nb = p:b\na = p:a\n\n[gui_scripts]\nwindow = p:w\n',
      },
      `dist/${wheelName}`,
    );
    expect(found).toMatchObject({
      file: wheelName,
      kind: 'wheel',
      name: 'some-name',
      version: '1.0rc1',
      needs: ['other-one'],
      commands: ['a', 'b'],
      tags: { python: ['py2', 'py3'], abi: ['none'], platform: ['any'] },
    });
  });

  const oneTag = 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n';
  const renamed = (text: string) => ({ [inFolder('METADATA')]: metadata().replace('Some.Name', text) });
  const empty = recordLine('some_name/__init__.py', '');

  test.each<readonly [string, Files, string, readonly string[]]>([
    [
      'of another name',
      renamed('other'),
      wheelName,
      [
        `ARTIFACT_NAME_WRONG ${wheelName} should be called other-1.0rc1-py2.py3-none-any.whl: its metadata says so`,
      ],
    ],
    [
      'with a name that is not normal',
      {},
      wheelName.replace('some_name', 'Some.Name'),
      [
        'ARTIFACT_NAME_WRONG Some.Name-1.0rc1-py2.py3-none-any.whl should be called some_name-1.0rc1-py2.py3-none-any.whl: its metadata says so',
        'ARTIFACT_NAME_WRONG Some.Name-1.0rc1-py2.py3-none-any.whl holds the folder some_name-1.0rc1.dist-info, expected Some.Name-1.0rc1.dist-info',
      ],
    ],
    [
      'that is called nothing like a wheel',
      {},
      'some_name.whl',
      ['ARTIFACT_NAME_WRONG some_name.whl is no name of a wheel, expected some_name-1.0rc1 and its tags'],
    ],
    [
      'with fewer tags inside',
      { [inFolder('WHEEL')]: oneTag },
      wheelName,
      [`METADATA_INVALID ${wheelName}: its WHEEL and its file name do not share the tag py2-none-any`],
    ],
    [
      'of a future format',
      { [inFolder('WHEEL')]: wheelFiles[inFolder('WHEEL')]?.replace('1.0', '2.0') },
      wheelName,
      [`METADATA_INVALID ${wheelName}: its WHEEL has no Wheel-Version 1.x`],
    ],
    [
      'with a build number that its name lacks',
      { [inFolder('WHEEL')]: `${wheelFiles[inFolder('WHEEL')]}Build: 1\n` },
      wheelName,
      [`METADATA_INVALID ${wheelName}: its WHEEL has another Build than its file name`],
    ],
    [
      'that says nothing of purity',
      { [inFolder('WHEEL')]: wheelFiles[inFolder('WHEEL')]?.replace('true', 'maybe') },
      wheelName,
      [`METADATA_INVALID ${wheelName}: its WHEEL says neither true nor false as Root-Is-Purelib`],
    ],
    [
      'with a licence that is not there',
      { [inFolder('METADATA')]: metadata('License-File: LICENSE') },
      wheelName,
      [
        `METADATA_INVALID ${wheelName}: its License-File LICENSE is not in the archive as ${inFolder('licenses/LICENSE')}`,
      ],
    ],
    [
      'with a command that climbs',
      { [inFolder('entry_points.txt')]: '[console_scripts]\n../x = p:a\n' },
      wheelName,
      [
        `METADATA_INVALID ${wheelName}: its entry_points.txt names a command in other characters than letters, digits, “_”, “.” and “-”`,
      ],
    ],
    [
      'with a list that has another hash',
      { [inFolder('RECORD')]: recordWith(empty.replace(',0', ',8')) },
      wheelName,
      [
        `METADATA_INVALID ${wheelName}: its RECORD does not fit: some_name/__init__.py has another hash than its content`,
      ],
    ],
    [
      'with a list that has another size',
      { [inFolder('RECORD')]: recordWith(empty) },
      wheelName,
      [`METADATA_INVALID ${wheelName}: its RECORD does not fit: some_name/__init__.py has 8 bytes, not 0`],
    ],
    [
      'with a list without a hash',
      { [inFolder('RECORD')]: recordWith('some_name/__init__.py,,') },
      wheelName,
      [
        `METADATA_INVALID ${wheelName}: its RECORD does not fit: some_name/__init__.py has no hash that is sha256 or better`,
      ],
    ],
    [
      'with a list that lacks a file',
      { [inFolder('RECORD')]: recordWith() },
      wheelName,
      [`METADATA_INVALID ${wheelName}: its RECORD does not fit: some_name/__init__.py is not listed`],
    ],
    [
      'with a list that has a file more',
      {
        [inFolder('RECORD')]: recordWith(
          recordLine('some_name/__init__.py', 'print()\n'),
          recordLine('ghost.py', ''),
        ),
      },
      wheelName,
      [`METADATA_INVALID ${wheelName}: its RECORD does not fit: ghost.py is not in the wheel`],
    ],
  ])('is refused: %s', async (_title, files, file, problems) => {
    expect(await problemsOf(readWheelOf(files, file))).toEqual(problems);
  });

  test.each([
    ['METADATA', inFolder('METADATA')],
    ['WHEEL', inFolder('WHEEL')],
  ])('is refused without %s', async (name, path) => {
    const files = { [path]: undefined, [inFolder('RECORD')]: '' };
    expect(await problemsOf(readWheelOf(files))).toEqual([
      `ARTIFACT_UNREADABLE ${wheelName} holds no ${name} in its folder some_name-1.0rc1.dist-info`,
    ]);
  });

  test('is refused with a build number that begins with no digit', async () => {
    const file = wheelName.replace('-py2', '-b1-py2');
    expect(await problemsOf(readWheelOf({}, file))).toEqual([
      `ARTIFACT_NAME_WRONG ${file} is no name of a wheel, expected some_name-1.0rc1 and its tags`,
    ]);
  });

  test('is refused with two folders of metadata', async () => {
    expect(await problemsOf(readWheelOf({ 'other-1.0.dist-info/METADATA': metadata() }))).toEqual([
      `ARTIFACT_UNREADABLE ${wheelName} holds 2 folders that end with .dist-info, expected one`,
    ]);
  });

  test('is refused for a line of its list that no path fills, however long', async () => {
    const [problem] = await problemsOf(
      readWheelOf({ [inFolder('RECORD')]: recordWith(`"${'a'.repeat(15_000_000)}`) }),
    );
    expect(problem).toMatch(/^METADATA_INVALID .* is no path, hash and size$/);
  });

  test('is refused for more tags than anyone lists, before they are counted out', async () => {
    const many = (letter: string) => Array.from({ length: 20 }, (_, index) => `${letter}${index}`).join('.');
    const tags = `Tag: ${many('p')}-${many('a')}-${many('x')}\n`.repeat(5000);
    expect(await problemsOf(readWheelOf({ [inFolder('WHEEL')]: `${oneTag}${tags}` }))).toContain(
      `METADATA_INVALID ${wheelName}: its WHEEL names no tags, or wrong ones`,
    );
  });

  test('shows foreign words as short lines', async () => {
    const name = `a${'b'.repeat(5000)}`;
    const licences = Array.from({ length: 500 }, (_, index) => `License-File: ${index}\u001b[31m${name}`);
    const text = metadata(...licences).replace('Some.Name', name);
    const found = await problemsOf(readWheelOf({ [inFolder('METADATA')]: text }));
    expect(found.length).toBeLessThan(100);
    for (const message of found) {
      expect(message.length).toBeLessThan(800);
      expect(message).not.toContain('\u001b');
    }
  });

  test('is refused with all its problems at once', async () => {
    const files = {
      ...renamed('other'),
      [inFolder('WHEEL')]: oneTag,
      'unlisted.py': '',
      [inFolder('RECORD')]: '',
    };
    expect(await problemsOf(readWheelOf(files))).toHaveLength(2 + 5);
  });
});

function recordWith(...lines: readonly string[]): string {
  const rest = [inFolder('METADATA'), inFolder('WHEEL')].map((path) =>
    recordLine(path, wheelFiles[path] ?? ''),
  );
  return [...lines, ...rest, `${inFolder('RECORD')},,`].join('\n');
}

describe('an sdist', () => {
  test('is read', async () => {
    const found = await readSdistOf({
      'some_name-1.0rc1/pyproject.toml': '[project.scripts]\nb = "p:b"\n',
      'some_name-1.0rc1/src/some_name.egg-info/entry_points.txt': '[console_scripts]\na = p:a\n',
      'some_name-1.0rc1/tests/other.egg-info/entry_points.txt': '[console_scripts]\nnever = p:a\n',
    });
    expect(found).toMatchObject({
      file: sdistName,
      kind: 'sdist',
      name: 'some-name',
      version: '1.0rc1',
      commands: ['a', 'b'],
    });
    expect(found).not.toHaveProperty('tags');
  });

  test.each([
    ['Some.Name-1.0rc1.tar.gz'],
    ['some-name-1.0rc1.tar.gz'],
    ['some_name-1.0.rc1.tar.gz'],
    ['some_name-1.0-rc1.tar.gz'],
    ['some_name-1.0rc01.tar.gz'],
  ])('is refused under the name %s', async (file) => {
    expect(await problemsOf(readSdistOf({}, file))).toEqual([
      `ARTIFACT_NAME_WRONG ${file} should be called ${sdistName}: its metadata says so`,
    ]);
  });

  test.each(['some_name-1.0rc1.zip', 'some_name-1.0rc1.tar.bz2', 'some_name-1.0rc1.egg'])(
    'is not called %s',
    async (file) => {
      expect(await problemsOf(readSdistOf({}, file))).toEqual([
        `ARTIFACT_NAME_WRONG ${file} is neither a wheel (.whl) nor an sdist (.tar.gz)`,
      ]);
    },
  );

  test.each<readonly [string, Files, string]>([
    ['without metadata', { 'some_name-1.0rc1/PKG-INFO': undefined }, 'ARTIFACT_UNREADABLE'],
    ['that nothing can build', { 'some_name-1.0rc1/pyproject.toml': undefined }, 'ARTIFACT_UNREADABLE'],
    ['with a file beside its folder', { 'setup.py': '' }, 'ARTIFACT_UNREADABLE'],
    ['with two folders', { 'other/setup.py': '' }, 'ARTIFACT_UNREADABLE'],
    [
      'with a licence that is not there',
      { 'some_name-1.0rc1/PKG-INFO': metadata('License-File: LICENSE') },
      'METADATA_INVALID',
    ],
    [
      'with a manifest that is nested deeply',
      { 'some_name-1.0rc1/pyproject.toml': `a = ${'['.repeat(5000)}${']'.repeat(5000)}` },
      'MANIFEST_INVALID',
    ],
    ['with a manifest that is not TOML', { 'some_name-1.0rc1/pyproject.toml': '[' }, 'MANIFEST_INVALID'],
  ])('is refused %s', async (_title, files, code) => {
    await expect(readSdistOf(files)).rejects.toMatchObject({ code });
  });

  test('is refused when its folder is called otherwise', async () => {
    const files = {
      'some_name-1.0rc1/PKG-INFO': undefined,
      'some_name-1.0rc1/pyproject.toml': undefined,
      'some_name-1.0rc1/some_name.py': undefined,
      'other/PKG-INFO': metadata(),
      'other/setup.py': '',
    };
    expect(await problemsOf(readSdistOf(files))).toEqual([
      `ARTIFACT_NAME_WRONG ${sdistName} holds the folder other, expected some_name-1.0rc1`,
    ]);
  });

  test('may be built by setup.py alone', async () => {
    const files = { 'some_name-1.0rc1/pyproject.toml': undefined, 'some_name-1.0rc1/setup.py': '' };
    expect(await readSdistOf(files)).toMatchObject({ name: 'some-name' });
  });
});
