import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { catalogue } from '@lockstep/core';
import { findingsIn } from './repository-of-files.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/workflows.md'), 'utf8');

interface Block {
  readonly kind: string;
  readonly text: string;
}

const blocks: readonly Block[] = [...page.matchAll(/^```yaml ([a-z ]+)\n(.*?)^```$/gms)].map(
  ([, kind = '', text = '']) => ({ kind, text }),
);

const fileName = (text: string) => /^# (\S+)/.exec(text)?.[1] ?? '';
const unmarked = (text: string) => text.replace(/ # ← [A-Z_]+$/gm, '');

/** What the marks of a text promise, as findings; the first line of the text is the given one of its file. */
function promised(text: string, file: string, first = 1): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const code = / # ← ([A-Z_]+)$/.exec(line)?.[1];
    return code === undefined ? [] : `${code} ${file}:${at + first}`;
  });
}

const good = Object.fromEntries(
  blocks.filter(({ kind }) => kind === 'file').map(({ text }) => [fileName(text), text]),
);
const channels = {
  npm: { artifacts: ['dist/*.tgz'], token: { env: 'NPM_TOKEN' } },
  pypi: { artifacts: ['dist/*.whl'], token: { env: 'PYPI_API_TOKEN' } },
};

describe('the page on workflows', () => {
  test('shows files without a finding', async () => {
    expect(Object.keys(good)).toHaveLength(3);
    expect(await findingsIn(good, { channels })).toEqual([]);
  });

  const wholes = blocks.filter(({ kind }) => kind === 'file wrong');
  test.each(wholes)('shows a wrong file, $text', async ({ text }) => {
    const file = fileName(text);
    expect(promised(text, file)).toHaveLength(1);
    expect(await findingsIn({ ...good, [file]: unmarked(text) }, { channels })).toEqual(promised(text, file));
  });

  const pairs = blocks.flatMap(({ kind, text }, at) =>
    kind === 'wrong' ? { wrong: text, right: blocks[at + 1]?.text ?? '' } : [],
  );
  test.each(pairs)('shows a wrong part, $wrong', async ({ wrong, right }) => {
    const [file = '', whole = ''] = Object.entries(good).find(([, text]) => text.includes(right)) ?? [];
    expect(file).not.toBe('');
    const first = whole.slice(0, whole.indexOf(right)).split('\n').length;
    const expected = promised(wrong, file, first);
    expect(expected.length).toBeGreaterThan(0);
    const changed = whole.replace(right, () => unmarked(wrong));
    expect(await findingsIn({ ...good, [file]: changed }, { channels })).toEqual(expected);
  });

  test('names every code', () => {
    const codes = Object.keys(catalogue).filter((code) => code.startsWith('WORKFLOW_'));
    expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});
