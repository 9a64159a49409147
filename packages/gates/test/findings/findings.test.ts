import { describe, expect, test } from '@jest/globals';
import { findingsIn } from '../../src/findings/findings.ts';

const folder = '/builds/example';
const none = new Set<string>();
const shown = (log: string, files: ReadonlySet<string> = none) =>
  findingsIn(log.split('\n'), { folder, files }).map(
    ({ file, line, column, message }) =>
      `${[file, line, column].filter((each) => each !== undefined).join(':')} ${message}`,
  );

describe('places in the logs of common tools', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'tsc',
      "src/a.ts(3,7): error TS2322: Type 'string' is not assignable.",
      ["src/a.ts:3:7 error TS2322: Type 'string' is not assignable."],
    ],
    [
      'tsc with colours',
      '\u001b[96msrc/a.ts\u001b[0m:\u001b[93m3\u001b[0m:\u001b[93m7\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS2322: \u001b[0mNo.',
      ['src/a.ts:3:7 error TS2322: No.'],
    ],
    [
      'eslint',
      `${folder}/src/a.js\n  3:7  error  'a' is never used  no-unused-vars\n\n✖ 1 problem`,
      ["src/a.js:3:7 'a' is never used no-unused-vars"],
    ],
    [
      'eslint, unix',
      `${folder}/src/a.js:3:7: 'a' is never used [Error/no-unused-vars]`,
      ["src/a.js:3:7 'a' is never used [Error/no-unused-vars]"],
    ],
    [
      'biome',
      'src/a.ts:3:7 lint/style/useConst  FIXABLE  ━━━━━━\n\n  × This let declares a variable',
      ['src/a.ts:3:7 lint/style/useConst'],
    ],
    [
      'jest',
      `  ● adds › numbers\n\n    expect(received).toBe(expected)\n\n      at Object.<anonymous> (test/a.test.js:4:20)\n      at run (${folder}/node_modules/jest/a.js:1:1)`,
      ['test/a.test.js:4:20 expect(received).toBe(expected)'],
    ],
    [
      'vitest',
      ' FAIL  test/a.test.ts > adds\nAssertionError: expected 1 to be 2\n ❯ test/a.test.ts:4:20\n ❯ src/b.ts:1:1',
      ['test/a.test.ts:4:20 AssertionError: expected 1 to be 2'],
    ],
    [
      'node:test',
      `  TypeError [ERR_X]: no\n      at TestContext.<anonymous> (file://${folder}/test/a.test.js:4:20)\n      at async Test.run (node:internal/test_runner/test:1:1)`,
      ['test/a.test.js:4:20 TypeError [ERR_X]: no'],
    ],
    [
      'pytest',
      '    def test_a():\n>       assert 1 == 2\nE       assert 1 == 2\n\ntests/test_a.py:3: AssertionError\nFAILED tests/test_a.py::test_a - assert 1 == 2',
      ['tests/test_a.py:3 AssertionError', 'tests/test_a.py failed: test_a - assert 1 == 2'],
    ],
    [
      'a traceback',
      'Traceback (most recent call last):\n  File "src/a.py", line 3, in f\n    boom()\nValueError: no',
      ['src/a.py:3 ValueError: no'],
    ],
    [
      'mypy',
      'src/a.py:3: error: Incompatible types  [assignment]',
      ['src/a.py:3 error: Incompatible types [assignment]'],
    ],
    [
      'ruff and flake8',
      'src/a.py:3:7: F401 `os` imported but unused',
      ['src/a.py:3:7 F401 `os` imported but unused'],
    ],
    [
      'ruff, full',
      'F401 [*] `os` imported but unused\n --> src/a.py:3:7',
      ['src/a.py:3:7 F401 [*] `os` imported but unused'],
    ],
    ['black', 'would reformat src/a.py', ['src/a.py it is not formatted']],
    [
      'rustc',
      'error[E0308]: mismatched types\n  --> src/lib.rs:3:7\n   |',
      ['src/lib.rs:3:7 error[E0308]: mismatched types'],
    ],
    [
      'clippy',
      'warning: unused variable: `a`\n --> src/lib.rs:3:7',
      ['src/lib.rs:3:7 warning: unused variable: `a`'],
    ],
    [
      'a panic',
      "thread 'a' (17) panicked at src/lib.rs:3:7:\nassertion failed: false",
      ['src/lib.rs:3:7 assertion failed: false'],
    ],
    ['rustfmt', `Diff in ${folder}/src/lib.rs:3:`, ['src/lib.rs:3 it is not formatted']],
    ['go vet', '# example.org/a\n./a.go:3:7: unreachable code', ['a.go:3:7 unreachable code']],
    ['go test', '--- FAIL: TestA (0.00s)\n    a_test.go:3: got 1, want 2', ['a_test.go:3 got 1, want 2']],
    [
      'gcc',
      "src/a.c:3:7: error: expected ';' before 'return'",
      ["src/a.c:3:7 error: expected ';' before 'return'"],
    ],
    [
      'shellcheck',
      'scripts/a.sh:3:7: warning: Quote this. [SC2086]',
      ['scripts/a.sh:3:7 warning: Quote this. [SC2086]'],
    ],
    [
      'msbuild',
      'src\\A.cs(3,7): error CS1002: ; expected [A.csproj]',
      ['src/A.cs:3:7 error CS1002: ; expected [A.csproj]'],
    ],
  ])('%s', (_tool, log, expected) => {
    expect(shown(log)).toEqual(expected);
  });

  test.each([
    ['a time', '12:30:05: started'],
    ['an address', 'http://127.0.0.1:8080: refused'],
    ['a library', 'node_modules/a/index.js:3:7: error: no'],
    ['a file outside of the folder', '/usr/include/stdio.h:3:7: error: no'],
    ['a file above it', '../other/a.c:3:7: error: no'],
    ['the runtime', '    at Module._compile (node:internal/modules/cjs/loader:1:1)'],
    ['line 0', 'src/a.c:0:0: error: no'],
    ['nothing', ''],
  ])('%s is no place of the repository', (_what, log) => {
    expect(shown(log, new Set(['src/a.c']))).toEqual([]);
  });

  test('a test of Go is found by its name where only one file has it', () => {
    const log = '    a_test.go:3: got 1';
    expect(shown(log, new Set(['pkg/a_test.go', 'b.go']))).toEqual(['pkg/a_test.go:3 got 1']);
    expect(shown(log, new Set(['pkg/a_test.go', 'other/a_test.go']))).toEqual([]);
  });

  test('each place once, and at most fifty', () => {
    expect(shown('a.c:1:1: no\na.c:1:1: no')).toHaveLength(1);
    const many = Array.from({ length: 200 }, (_, index) => `a.c:${index + 1}:1: no`).join('\n');
    expect(shown(many)).toHaveLength(50);
  });

  test.each([
    ['colons', 'a:'.repeat(50_000)],
    ['blanks', ' '.repeat(100_000)],
    ['brackets', '('.repeat(100_000)],
    ['frames', `    at ${'a '.repeat(50_000)}`],
    ['arrows', '--> '.repeat(25_000)],
    ['letters', 'A'.repeat(100_000)],
  ])('a thousand endless lines of %s take no time', (_what, line) => {
    const started = performance.now();
    findingsIn(
      Array.from({ length: 1_000 }, () => line),
      { folder, files: none },
    );
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
