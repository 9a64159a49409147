import { describe, expect, test } from '@jest/globals';
import { childOf, entriesOf, textAt } from '../../src/workflows/document/node.ts';
import { readDocument } from '../../src/workflows/document/read.ts';
import { commandsOf } from '../../src/workflows/document/shell.ts';
import { readWorkflow } from '../../src/workflows/read-workflow.ts';
import { findingsIn } from './repository-of-files.ts';

const file = '.github/workflows/ci.yml';
const jobs = 'jobs: { one: { runs-on: x, steps: [] } }\n';

describe('what starts a workflow', () => {
  test.each([
    ['a word', 'on: push\n', ['push']],
    ['a list', 'on: [push, pull_request]\n', ['push', 'pull_request']],
    ['a map', 'on:\n  push:\n  workflow_dispatch: { inputs: { tag: {} } }\n', ['push', 'workflow_dispatch']],
    ['a quoted key', '"on": push\n', ['push']],
    ['what a writer of YAML 1.1 makes of the key', 'true: push\n', ['push']],
    ['a file that says it is YAML 1.1', '%YAML 1.1\n---\non: push\n', ['push']],
    ['a byte order mark, and lines as on Windows', '\uFEFFon: push\r\n', ['push']],
    ['an anchor', 'x: &a [push]\non: *a\n', ['push']],
  ])('is read from %s', async (_, on, triggers) => {
    const { workflow, problems } = await readWorkflow(file, on + jobs, 'github');
    expect(problems).toEqual([]);
    expect(workflow?.triggers.map(({ name }) => name)).toEqual(triggers);
  });
});

describe('a document', () => {
  test('has places, of keys and values, through anchors and merges', async () => {
    const text = 'base: &base { image: one, tag: a }\nuse:\n  <<: *base\n  tag: b\n';
    const { root } = await readDocument('a.yml', text);
    const use = childOf(root, 'use');
    expect([textAt(use, 'image'), textAt(use, 'tag')]).toEqual(['one', 'b']);
    expect(entriesOf(use).map(({ key, spot }) => `${key} ${spot.line}:${spot.column}`)).toEqual([
      'tag 4:3',
      'image 1:15',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a list', '- one\n'],
    ['a text', 'one'],
    ['a tab', 'on: push\njobs:\n\tone: {}\n'],
    ['an open bracket', 'on: [push\n'],
    ['a key twice', 'on: push\non: push\njobs: {}\n'],
    ['jobs that are none', 'on: push\njobs: [one]\n'],
    ['no start', jobs],
    ['an unknown alias', `on: *nowhere\n${jobs}`],
    ['brackets without end', `on: ${'['.repeat(20_000)}`],
    ['nesting without end', `on: ${'['.repeat(5000)}${']'.repeat(5000)}\n${jobs}`],
    ['more than a server takes', `on: push\n${'#'.repeat(1_100_000)}\n${jobs}`],
    ['control characters', 'on: push\njobs: "\u001b[31m\u0007"\n'],
  ])('with %s is one problem, and no crash', async (_, text) => {
    const found = await findingsIn({ [file]: text });
    expect(found.filter((each) => each.startsWith('WORKFLOW_INVALID'))).toHaveLength(1);
  });

  test('that repeats itself without end is read in little time', async () => {
    const levels = Array.from({ length: 30 }, (_, at) =>
      at === 0 ? 'a0: &a0 [one, two]' : `a${at}: &a${at} [*a${at - 1}, *a${at - 1}, *a${at - 1}]`,
    );
    const text = `${levels.join('\n')}\non: push\nenv: { X: *a29 }\n${jobs}`;
    expect(await findingsIn({ [file]: text })).toEqual([`WORKFLOW_PERMISSIONS_MISSING ${file}:33`]);
  });

  test('that holds itself is read to its end', async () => {
    const text = `x: &x { again: *x }\non: push\npermissions: {}\n${jobs}`;
    expect(await findingsIn({ [file]: text })).toEqual([]);
  });

  test('whose jobs need one another in a circle is read to its end', async () => {
    const text =
      'on: push\npermissions: {}\njobs:\n  a: { needs: b, runs-on: x, steps: [] }\n  b: { needs: a, runs-on: x, steps: [] }\n';
    expect(await findingsIn({ [file]: text })).toEqual([]);
  });

  test('that calls itself is read to its end', async () => {
    const text = `on: workflow_call\npermissions: {}\njobs:\n  a: { uses: ./${file} }\n`;
    expect(await findingsIn({ [file]: text })).toEqual([]);
  });
});

test.each([
  ['npm ci && npm test', ['npm ci', 'npm test']],
  ['echo "npm publish"; echo \'a && b\'', ['echo npm publish', 'echo a && b']],
  ['CI=1 sudo env A=b npm publish # npm ci', ['npm publish']],
  ['if true; then\n  twine upload dist/*\nfi', ['true', 'twine upload dist/*', 'fi']],
  ['cargo publish \\\n  --dry-run', ['cargo publish --dry-run']],
  ['out=$(npm pack)', ['npm pack']],
  ['cat <<EOF > x\nnpm publish\nEOF\nls', ['cat > x', 'ls']],
  ["cat <<-'END'\n  npm publish", ['cat']],
  ['a | b || c & d', ['a', 'b', 'c', 'd']],
  ['"unclosed', ['unclosed']],
  ['', []],
])('a shell reads %j as %j', (script, commands) => {
  const spotOf = (line: number) => ({ file, line: line + 1, column: 1 });
  expect(commandsOf(script, spotOf).map(({ words }) => words.join(' '))).toEqual(commands);
});

test('a command has the line that it begins on', () => {
  const script = 'one\ncat <<X\ntext\nX\ntwo \\\n  more\nthree';
  const lines = commandsOf(script, (line) => ({ file, line: line + 1, column: 1 }));
  expect(lines.map(({ words, spot }) => `${words[0]} ${spot.line}`)).toEqual([
    'one 1',
    'cat 2',
    'two 5',
    'three 7',
  ]);
});
