import { describe, expect, test } from '@jest/globals';
import { LockstepError } from '@lockstep/core';
import { parseToml } from '../../src/toml/document.ts';

const text = `# a comment
[package]
name = "demo"
version.workspace = true

[dependencies]
"serde.json" = { version = "1", features = ["std", "derive"] }

[[bin]]
name = "one"
[[bin]]
name = "two"
`;

function problemOf(broken: string) {
  try {
    parseToml(broken, 'Cargo.toml');
  } catch (error) {
    if (error instanceof LockstepError) return error.problems[0];
  }
  return undefined;
}

function outcomeOf(text: string): string {
  try {
    parseToml(text, 'Cargo.toml');
    return 'read';
  } catch (error) {
    return error instanceof LockstepError ? error.code : String(error);
  }
}

describe('a TOML document', () => {
  const { value, locate } = parseToml(text, 'Cargo.toml');

  test('has its values', () => {
    expect(value).toEqual({
      package: { name: 'demo', version: { workspace: true } },
      dependencies: { 'serde.json': { version: '1', features: ['std', 'derive'] } },
      bin: [{ name: 'one' }, { name: 'two' }],
    });
  });

  test.each([
    [['package'], { line: 2, column: 2 }],
    [['package', 'name'], { line: 3, column: 1 }],
    [['package', 'version', 'workspace'], { line: 4, column: 9 }],
    [['dependencies', 'serde.json', 'version'], { line: 7, column: 18 }],
    [['dependencies', 'serde.json', 'features', 1], { line: 7, column: 52 }],
    [['bin', 1, 'name'], { line: 12, column: 1 }],
    [['package', 'edition'], undefined],
  ])('tells where %j stands', (path, place) => {
    expect(locate(path)).toEqual(place);
  });

  test('of another encoding is read as what it says', () => {
    expect(parseToml('\uFEFFa = 1\r\n', 'a.toml').value).toEqual({ a: 1 });
  });
});

describe('a text that is no TOML', () => {
  test.each([
    ['no value', '[package]\nname = \nversion = "1"\n', 2, 7],
    ['no bracket', '[package\nname = "a"\n', 1, 9],
    ['a key alone', '[package]\nname\nversion = "1"\n', 2, 5],
    ['no quote', 'a = "x\nb = 1\n', 1, 7],
    ['a conflict', 'a = 1\n<<<<<<< HEAD\nb = 1\n', 2, 1],
  ])('is refused with its place: %s', (_, text, line, column) => {
    const { code, where } = problemOf(text) ?? {};
    expect({ code, where }).toEqual({
      code: 'MANIFEST_INVALID',
      where: { file: 'Cargo.toml', line, column },
    });
  });

  test.each(['a = 1\na = 2\n', '[a]\n[a]\n'])('is refused when a key occurs twice: %j', (twice) => {
    expect(problemOf(twice)?.code).toBe('MANIFEST_INVALID');
  });

  // How deep is too deep depends on the stack; whoever comes to its end has to say so.
  test.each([1000, 2000, 4000, 8000, 100_000])('is read or refused, nested %i times', (depth) => {
    for (const [open, close] of [
      ['[', ']'],
      ['{a=', '}'],
    ] as const) {
      const text = `a = ${open.repeat(depth)}${open === '[' ? '' : '1'}${close.repeat(depth)}`;
      expect(outcomeOf(text)).toMatch(/^(read|MANIFEST_INVALID)$/);
    }
    expect(outcomeOf(`a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe('MANIFEST_INVALID');
  });

  test.each(['__proto__ = { a = 1 }\n', '[a.__proto__]\nb = 1\n', 'a = [{ "__proto__" = 1 }]\n'])(
    'is refused when it reaches for the prototype: %j',
    (hostile) => {
      expect(problemOf(hostile)).toMatchObject({ code: 'MANIFEST_INVALID', where: { file: 'Cargo.toml' } });
    },
  );
});
