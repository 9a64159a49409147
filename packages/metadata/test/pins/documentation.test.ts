import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isRecord } from '@lockstep/core';
import { parse } from 'yaml';
import { checkPins } from '../../src/index.ts';
import { briefly, configOf, treeOf } from '../workflows/repository-of-files.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/tools.md'), 'utf8');
const pins: unknown = parse(/^```yaml pins\n(.*?)^```$/ms.exec(page)?.[1] ?? '');
const files = [...page.matchAll(/^```\w+ tools\n# (\S+)\n(.*?)^```$/gms)].map(([, file = '', text = '']) => ({
  file,
  text: `# ${file}\n${text}`,
}));

describe('the page on tools', () => {
  test('shows pins and files', () => {
    expect(isRecord(pins) && isRecord(pins.tools) && Object.keys(pins.tools)).toHaveLength(6);
    expect(files.map(({ file }) => file)).toEqual([
      '.github/workflows/release.yml',
      'Dockerfile',
      'mise.toml',
    ]);
  });

  test.each(files)('$file is reported at the marked lines, and nowhere else', async ({ file, text }) => {
    const marks = text.split('\n').flatMap((line, at) => {
      const code = / # ← ([A-Z_]+)$/.exec(line)?.[1];
      return code === undefined ? [] : `${code} ${file}:${at + 1}`;
    });
    const config = configOf(isRecord(pins) ? pins : {});
    const tree = treeOf({ [file]: text.replace(/ # ← [A-Z_]+$/gm, '') });
    expect(marks.length).toBeGreaterThan(0);
    expect((await checkPins({ tree, config })).map(briefly)).toEqual(marks);
  });
});
