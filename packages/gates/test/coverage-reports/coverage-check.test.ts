import { describe, expect, test } from '@jest/globals';
import type { GateOf } from '@lockstep/core';
import { coverageCheck } from '../../src/coverage-reports/coverage-check.ts';
import type { Measure } from '../../src/coverage-reports/share.ts';
import { contextOf, gateOf } from '../scene.ts';

async function check(text: string | undefined, minimum = 60, measure: Measure = 'lines') {
  const gate = gateOf({ id: 'a', coverage: { report: 'report', minimum, measure } });
  const files = text === undefined ? {} : { report: text };
  return coverageCheck(gate as GateOf<'coverage'>, contextOf({ files }));
}

const cobertura = `<?xml version="1.0" ?>
<!DOCTYPE coverage SYSTEM 'http://cobertura.example/coverage-04.dtd'>
<coverage version="7.6" line-rate="0.66" branch-rate="0.5" lines-covered="2" lines-valid="3" branches-covered="1" branches-valid="2">
  <packages><package name="a"><classes><class name="a" filename="a.py">
    <methods>
      <method name="f"><lines><line number="1" hits="1"/></lines></method>
      <method name="g"><lines><line number="2" hits="0"/><line number="3" hits="0"/></lines></method>
    </methods>
    <lines><line number="1" hits="1"/><line number="2" hits="0"/><line number="3" hits="4"/></lines>
  </class></classes></package></packages>
</coverage>`;

const lcov = `TN:one
SF:a.js
FN:1,f
FNDA:1,f
FNDA:0,g
BRDA:1,0,0,1
BRDA:1,0,1,-
DA:1,1
DA:2,0
LF:2
LH:1
end_of_record
TN:two
SF:a.js
DA:1,0
DA:2,5
end_of_record
`;

const coveragePy = JSON.stringify({
  meta: { format: 3, version: '7.6.1', branch_coverage: true },
  files: { 'a.py': { summary: {} } },
  totals: {
    covered_lines: 7,
    num_statements: 9,
    percent_covered: 70.1,
    covered_branches: 1,
    num_branches: 4,
  },
});

const counted = (covered: number, total: number) => ({ total, covered, skipped: 0, pct: 'Unknown' });
const summary = JSON.stringify({
  total: {
    lines: counted(3, 4),
    statements: counted(3, 5),
    functions: counted(1, 2),
    branches: counted(0, 1),
  },
  '/builds/example/a.js': { lines: counted(3, 4) },
});

const full = JSON.stringify({
  '/builds/example/a.js': {
    path: '/builds/example/a.js',
    statementMap: {
      0: { start: { line: 1, column: 0 }, end: { line: 1, column: 9 } },
      1: { start: { line: 1, column: 9 }, end: { line: 1, column: 20 } },
      2: { start: { line: 2, column: 0 }, end: { line: 2, column: 9 } },
    },
    fnMap: {},
    branchMap: {},
    s: { 0: 1, 1: 0, 2: 0 },
    f: { 0: 1, 1: 0 },
    b: { 0: [1, 0, 0] },
  },
});

const tarpaulin = JSON.stringify({
  files: [
    { path: ['/', 'src', 'lib.rs'], content: '', traces: [], covered: 5, coverable: 8 },
    { path: ['/', 'src', 'main.rs'], content: '', traces: [], covered: 0, coverable: 2 },
  ],
});

describe('what a report tells (O2)', () => {
  test.each<[string, string, Measure, string]>([
    ['Cobertura', cobertura, 'lines', '66.66 % of lines are covered (2 of 3'],
    ['Cobertura', cobertura, 'branches', '50.00 % of branches are covered (1 of 2'],
    ['Cobertura', cobertura, 'functions', '50.00 % of functions are covered (1 of 2'],
    [
      'Cobertura without counts',
      cobertura.replace(/lines-covered="2" lines-valid="3"/, ''),
      'lines',
      '(2 of 3',
    ],
    ['Cobertura with a rate alone', '<coverage line-rate="0.5999"></coverage>', 'lines', '59.99 % of lines'],
    ['Cobertura with a byte order mark', `\ufeff${cobertura}`, 'lines', '(2 of 3'],
    ['lcov, two tests of one file', lcov, 'lines', '100.00 % of lines are covered (2 of 2'],
    ['lcov', lcov, 'branches', '(1 of 2'],
    ['lcov', lcov, 'functions', '(1 of 2'],
    ['lcov with CRLF', lcov.replaceAll('\n', '\r\n'), 'lines', '(2 of 2'],
    [
      'lcov with sums alone',
      'SF:a\nLF:10\nLH:7\nend_of_record\nSF:b\nLF:10\nLH:0\nend_of_record\n',
      'lines',
      '(7 of 20',
    ],
    ['coverage.py', coveragePy, 'lines', '77.77 % of lines are covered (7 of 9'],
    ['coverage.py', coveragePy, 'branches', '(1 of 4'],
    ['istanbul’s summary', summary, 'lines', '(3 of 4'],
    ['istanbul’s summary', summary, 'functions', '(1 of 2'],
    ['istanbul', full, 'lines', '(1 of 2'],
    ['istanbul', full, 'branches', '(1 of 3'],
    ['istanbul', full, 'functions', '(1 of 2'],
    ['tarpaulin', tarpaulin, 'lines', '50.00 % of lines are covered (5 of 10'],
  ])('%s (%s)', async (_form, text, measure, told) => {
    expect((await check(text, 0, measure)).reason).toContain(told);
  });

  test('59.99 is not 60', async () => {
    const text = (covered: number) =>
      `<coverage lines-covered="${covered}" lines-valid="10000" line-rate="0.6"></coverage>`;
    expect((await check(text(5999))).verdict).toBe('failed');
    expect((await check(text(6000))).verdict).toBe('passed');
  });
});

const bomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>
<coverage lines-valid="1" lines-covered="0"><a>&c;</a></coverage>`;

describe('a report that tells nothing never passes', () => {
  test.each<[string, string | undefined, string]>([
    ['missing', undefined, 'there is no report'],
    ['empty', '', 'report is empty'],
    ['blank', ' \n\t', 'report is empty'],
    ['another text', 'all good, 100 %', 'no coverage report that is known'],
    ['another JSON', '{"coverage": 100}', 'no coverage report that is known'],
    ['an empty object', '{}', 'no coverage report that is known'],
    ['another XML', '<html></html>', 'no coverage report that is known'],
    ['XML that was cut', cobertura.slice(0, 400), 'is damaged'],
    ['JSON that was cut', coveragePy.slice(0, 60), 'is damaged'],
    ['lcov that was cut', lcov.slice(0, -30), 'is damaged'],
    ['lcov with garbage', 'SF:a\nDA:1,x\nend_of_record\n', 'is damaged'],
    ['no lines', '<coverage lines-valid="0" lines-covered="0"></coverage>', 'tells of no lines'],
    [
      'more covered than there are',
      '<coverage lines-valid="1" lines-covered="2"></coverage>',
      'tells of no lines',
    ],
    ['counts below zero', '<coverage lines-valid="1" lines-covered="-2"></coverage>', 'tells of no lines'],
    ['very deep XML', '<a>'.repeat(100_000), 'is damaged'],
    ['very deep JSON', '{"a":'.repeat(100_000), 'is damaged'],
    ['entities', bomb, ''],
  ])('%s', async (_what, text, reason) => {
    const found = await check(text, 1);
    expect(found.verdict).toBe('failed');
    expect(found.reason).toContain(reason);
  });

  test('a measure that the form does not count', async () => {
    expect((await check(tarpaulin, 0, 'branches')).reason).toContain('tells of no branches');
  });
});
