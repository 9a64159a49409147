import { describe, expect, test } from '@jest/globals';
import type { ComparisonReport } from '@lockstep/engine';
import { present } from '../src/output/present.ts';
import { summarise } from '../src/output/summary.ts';

const sink = { colour: false, write: () => undefined };
const file = 'dist/alder-1.0.0.tgz';
const report: ComparisonReport = {
  command: 'compare',
  ok: true,
  releases: [],
  channels: [],
  public: [],
  problems: [],
  notes: [],
  sides: [
    { name: 'here', kind: 'seal', files: 1, release: 'v1.0.0', commit: 'c'.repeat(40), build: 'local' },
    { name: 'there', kind: 'manifest', files: 2 },
  ],
  differences: [
    { aspect: 'tool', side: 'there', key: 'pnpm', first: '12.21.0', other: '12.20.0' },
    {
      aspect: 'header',
      side: 'there',
      file,
      entry: 'package/a|b.js',
      key: 'mode',
      first: '0644',
      other: '0755',
    },
    { aspect: 'entry', side: 'there', file, entry: 'package/\u001b[2Jx', other: '1 bytes' },
  ],
};

describe('a comparison', () => {
  test('is shown side by side and file by file on a terminal', () => {
    expect(present(sink, report).split('\n')).toEqual([
      'here (seal of 1 file, v1.0.0 at cccccccccccc, built by local)',
      'there (manifest of 2 files)',
      '  differs there: the release',
      '    pnpm: 12.21.0 → 12.20.0',
      `  differs there: ${file}`,
      '    package/a|b.js: mode: 0644 → 0755',
      '    package/[2Jx: only on the other side: 1 bytes',
      '✓ compare: ok',
      '',
    ]);
  });

  test('is two tables in the summary of a job, which its values cannot break', () => {
    const summary = summarise(report);
    expect(summary).toContain('### Compared');
    expect(summary).toContain('| there | the release | pnpm: 12.21.0 → 12.20.0 |');
    expect(summary).toContain(`| there | ${file} | package/a\\|b.js: mode: 0644 → 0755 |`);
  });
});
