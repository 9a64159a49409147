import { describe, expect, test } from '@jest/globals';
import { type HostJob, isErrorCode, triageJob } from '@lockstep/core';
import fc from 'fast-check';

const job: HostJob = {
  id: '7',
  name: 'build',
  attempt: 1,
  state: 'over',
  conclusion: 'failure',
  steps: [
    { number: 1, name: 'checkout', conclusion: 'success' },
    { number: 2, name: 'test', conclusion: 'failure' },
  ],
  url: 'https://git.example.org/acme/demo/actions/runs/1/job/7',
};

const stamped = (lines: readonly string[]) =>
  lines.map((line, index) => `2026-11-21T08:00:${String(index % 60).padStart(2, '0')}.1234567Z ${line}`);

function triaged(lines: readonly string[]) {
  const found = triageJob(job, { text: `${stamped(lines).join('\r\n')}\r\n`, firstLine: 1 });
  const telling = found.passages.flatMap((passage) =>
    passage.telling.map((number) => passage.lines[number - passage.first]),
  );
  return { ...found, shown: telling };
}

const noise = ['##[group]Run npm test', 'npm test', 'shell: /usr/bin/bash -e {0}', '##[endgroup]'];
const ending = '##[error]Process completed with exit code 1.';

describe('the lines that tell are found in the log of', () => {
  test.each<[string, string, readonly string[]]>([
    ['npm, as it was', 'npm ERR! code E403', ['> build', 'npm ERR! code E403', 'npm ERR! 403 Forbidden']],
    ['npm, as it is', 'npm error code EPUBLISHCONFLICT', ['npm notice', 'npm error code EPUBLISHCONFLICT']],
    ['pnpm', ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install', [' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install']],
    [
      'pip',
      'ERROR: No matching distribution found for demo==1.2.3',
      ['ERROR: No matching distribution found for demo==1.2.3'],
    ],
    [
      'twine',
      'HTTPError: 403 Forbidden from https://pypi.example.org/legacy/',
      ['Uploading distributions', 'HTTPError: 403 Forbidden from https://pypi.example.org/legacy/'],
    ],
    [
      'rustc',
      'error[E0308]: mismatched types',
      ['   Compiling demo v1.2.3', 'error[E0308]: mismatched types', '  --> src/lib.rs:3:5'],
    ],
    [
      'cargo publish',
      'error: failed to publish to registry at https://rust.example.org',
      ['error: failed to publish to registry at https://rust.example.org'],
    ],
    ['cargo test', 'test sums::adds ... FAILED', ['test sums::takes ... ok', 'test sums::adds ... FAILED']],
    [
      'a Rust panic',
      "thread 'main' panicked at src/main.rs:2:5:",
      ["thread 'main' panicked at src/main.rs:2:5:"],
    ],
    [
      'pytest',
      'FAILED tests/test_sums.py::test_adds - assert 3 == 4',
      ['FAILED tests/test_sums.py::test_adds - assert 3 == 4'],
    ],
    [
      'a Python exception',
      "ModuleNotFoundError: No module named 'demo'",
      ['Traceback (most recent call last):', "ModuleNotFoundError: No module named 'demo'"],
    ],
    ['Jest', '  ● sums › adds', ['FAIL test/sums.test.ts', '  ● sums › adds']],
    ['go test', '--- FAIL: TestAdds (0.00s)', ['=== RUN   TestAdds', '--- FAIL: TestAdds (0.00s)']],
    ['TAP', 'not ok 3 - adds', ['ok 2 - takes', 'not ok 3 - adds']],
    [
      'gcc',
      'src/sum.c:4:2: error: expected ‘;’ before ‘}’ token',
      ['src/sum.c:4:2: error: expected ‘;’ before ‘}’ token'],
    ],
    [
      'tsc',
      "src/sum.ts(4,2): error TS2304: Cannot find name 'x'.",
      ["src/sum.ts(4,2): error TS2304: Cannot find name 'x'."],
    ],
    [
      'a linker',
      'collect2: error: ld returned 1 exit status',
      ['collect2: error: ld returned 1 exit status'],
    ],
    ['make', 'make[1]: *** [Makefile:4: all] Error 2', ['make[1]: *** [Makefile:4: all] Error 2']],
    ['git', 'fatal: unable to access the repository', ['fatal: unable to access the repository']],
    [
      'a full disk',
      'tar: write error: No space left on device',
      ['tar: write error: No space left on device'],
    ],
    [
      'a runner without memory',
      'FATAL ERROR: Reached heap limit - JavaScript heap out of memory',
      ['FATAL ERROR: Reached heap limit - JavaScript heap out of memory'],
    ],
    [
      'a job that took too long',
      '##[error]The job has exceeded the maximum execution time of 20m0s',
      ['##[error]The job has exceeded the maximum execution time of 20m0s'],
    ],
    [
      'a network that is away',
      'curl: (6) Could not resolve host: registry.example.org',
      ['curl: (6) Could not resolve host: registry.example.org'],
    ],
    [
      'Lockstep',
      '✗ DIGEST_CONFLICT demo.tgz is already on npm with other bytes',
      ['✗ DIGEST_CONFLICT demo.tgz is already on npm with other bytes', '  Find out who published it.'],
    ],
  ])('%s', (_, expected, lines) => {
    const { shown } = triaged([...noise, ...lines, ...noise, ending]);
    expect(shown).toContain(expected);
    expect(shown).toContain(ending);
  });

  test('a tool in colours, marked by the runner', () => {
    const { shown, passages } = triaged([
      ...noise,
      '##[error]\u001b[31merror[E0425]\u001b[0m: not found',
      ending,
    ]);
    expect(shown).toEqual(['##[error]error[E0425]: not found', ending]);
    expect(passages[0]?.by).toEqual(['cargo', 'the runner']);
  });

  test('nobody that says why: its end', () => {
    const found = triaged(Array.from({ length: 30 }, (_, index) => `line ${index + 1}`));
    expect(found.passages).toMatchObject([{ first: 21, telling: [] }]);
  });
});

test('lines come with their numbers, and a few around them', () => {
  const { passages } = triaged(['a', 'b', 'c', 'npm error code E401', 'd', 'e', 'f', 'g']);
  expect(passages).toEqual([
    { first: 2, lines: ['b', 'c', 'npm error code E401', 'd', 'e', 'f'], telling: [4], by: ['npm'] },
  ]);
});

test('lines that follow a part that was left out keep their numbers', () => {
  const found = triageJob(job, { text: 'x\nnpm error code E401\n', firstLine: 1000 });
  expect(found.passages).toMatchObject([{ first: 1000, telling: [1001] }]);
});

test('the same complaint is shown once, and what is not shown is counted', () => {
  const lines = Array.from({ length: 50 }, (_, index) => `error: cannot read file ${index}`);
  expect(triaged(lines)).toMatchObject({ shown: ['error: cannot read file 0'], left: 49 });
});

test('of very many complaints, the first and the last are shown', () => {
  const word = (index: number) =>
    index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
  const lines = Array.from({ length: 300 }, (_, index) => `error: no ${word(index)}x`);
  const { shown, left } = triaged(lines);
  expect(shown).toHaveLength(24);
  expect([shown[0], shown.at(-1)]).toEqual([lines[0], lines.at(-1)]);
  expect(left).toBe(276);
});

test('a step that failed is named', () => {
  expect(triaged([ending]).steps).toEqual(['test']);
});

test('what looks like a credential is not kept', () => {
  const secrets = [
    `npm error token npm_${'a1'.repeat(18)}`,
    `error: Authorization: Bearer ${'s3cret'.repeat(5)}`,
    'fatal: unable to access https://ada:hunter2@git.example.org/demo',
    `error: eyJhbGciOiJSUzI1NiJ9.${'eyJzdWIiOiJyZXBvIn0'}.c2lnbmF0dXJl`,
  ];
  const text = JSON.stringify(triaged(secrets).passages);
  for (const secret of ['npm_a1', 's3cret', 'hunter2', 'eyJzdWIi', 'c2lnbmF0'])
    expect(text).not.toContain(secret);
  expect(triaged(secrets).shown).toHaveLength(4);
});

describe('hints', () => {
  test.each<[string, string, boolean]>([
    ['npm error code E403', 'The credential may not do this', false],
    ['HTTPError: 400 Bad Request: File already exists', 'The version exists already', false],
    ['error: crate version 1.2.3 is already uploaded', 'The version exists already', false],
    ["fatal: tag 'v1.2.3' already exists", 'The tag exists already', false],
    ['error: 429 Too Many Requests', 'The server limits requests', true],
    ['Error: Unable to get OIDC token', 'The job may not ask for an OIDC token', false],
    [
      'ERROR: invalid-publisher: valid token, but no corresponding publisher',
      'The registry knows no such trusted publisher',
      false,
    ],
    ["ERROR: The name 'demo' is too similar to an existing project", 'The name is not allowed', false],
    ['OSError: [Errno 28] No space left on device', 'The disk of the runner is full', false],
    ['npm error code ECONNRESET', 'A server could not be reached', true],
  ])('for “%s”', (line, title, rerun) => {
    expect(triaged([line]).hints).toContainEqual(expect.objectContaining({ title, rerun }));
  });

  test('for our own codes come from the catalogue', () => {
    const { codes, hints } = triaged(['✗ THROTTLED npm: too fast', '  Wait.', '✗ NO_SUCH_CODE x']);
    expect(codes).toEqual(['THROTTLED']);
    expect(hints[0]).toMatchObject({ code: 'THROTTLED', rerun: true });
    expect(isErrorCode('NO_SUCH_CODE')).toBe(false);
  });

  test('come from own patterns', () => {
    const own = { pattern: 'flux', hint: 'Charge it.', isTelling: (text: string) => text.includes('flux') };
    const found = triageJob(job, { text: 'the flux capacitor is empty\nnpm error x\n', firstLine: 1 }, [own]);
    expect(found.passages).toMatchObject([{ telling: [1, 2] }]);
    expect(found.hints).toEqual([{ title: 'As lockstep.yaml says', remedy: 'Charge it.', rerun: false }]);
  });
});

test('whatever a log holds, little of it is kept, without what cannot be seen', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      'error: ',
      '##[error]',
      '\u001b[31m',
      '\r\n',
      '\n',
      '✗ THROTTLED ',
      '\u202e',
      '::error::',
    ),
    fc.constantFrom('a:1:', ' ', '\t').map((text) => text.repeat(3000)),
  );
  const law = fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    const found = triageJob(job, { text: pieces.join(''), firstLine: 1 });
    const lines = found.passages.flatMap((passage) => passage.lines);
    expect(lines.length).toBeLessThan(300);
    expect(lines.every((line) => line.length <= 401 && !/\p{Cc}|\u202e/u.test(line))).toBe(true);
    expect(found.hints.length).toBeLessThanOrEqual(8);
  });
  fc.assert(law, { numRuns: 60 });
});

// An expression that tried one way after the other would never come to the end of these.
test('long hostile lines are looked at like any other', () => {
  const lines = ['a'.repeat(100_000), ':1'.repeat(50_000), '='.repeat(100_000), `E${' '.repeat(100_000)}`];
  const text = Array.from({ length: 20 }, () => lines.join('\n')).join('\n');
  const { passages } = triageJob(job, { text: `${text}\n${ending}`, firstLine: 1 });
  expect(passages.map(({ telling }) => telling)).toEqual([[81]]);
});
