import { oneLine } from '../command/output.ts';
import type { CheckGate, GateFound } from '../gate-check.ts';
import { readCobertura } from './cobertura.ts';
import { readJsonReport } from './json-forms.ts';
import { readLcov } from './lcov.ts';
import type { CoverageReport } from './report.ts';
import { percent, reaches } from './share.ts';

const formNames = 'Cobertura, lcov, or the JSON of coverage.py, istanbul or tarpaulin';

function failed(reason: string): GateFound {
  return { verdict: 'failed', reason };
}

// By what is in it: a report may be called anything.
async function readReport(text: string): Promise<CoverageReport | undefined> {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('<')) return readCobertura(start);
  if (start.startsWith('{')) return readJsonReport(JSON.parse(start));
  return /^(?:TN:|SF:)/m.test(start) ? readLcov(start) : undefined;
}

async function readOrSay(text: string, file: string): Promise<CoverageReport | GateFound> {
  try {
    return (await readReport(text)) ?? failed(`${file} is no coverage report that is known: ${formNames}`);
  } catch (error) {
    const why = oneLine(error instanceof Error ? error.message : String(error), 200);
    return failed(`${file} is damaged, so it tells no coverage: ${why}`);
  }
}

/** Compares what a coverage report tells with the least that is wanted, without rounding. */
export const coverageCheck: CheckGate<'coverage'> = async ({ settings }, { workspace }) => {
  const { report: file, minimum, measure } = settings;
  const text = await workspace.readText(file);
  if (text === undefined) return failed(`there is no ${file}; the command that makes it has to run before`);
  if (text.trim() === '') return failed(`${file} is empty`);
  const report = await readOrSay(text, file);
  if ('verdict' in report) return report;
  const share = report.tell(measure);
  if (share === undefined || share.total === 0n)
    return failed(`${file} (${report.form}) tells of no ${measure} that could be covered`);
  const counts = `${share.covered} of ${share.total}`;
  const told = `${percent(share)} % of ${measure} are covered (${counts} by ${file})`;
  return reaches(share, minimum)
    ? { verdict: 'passed', reason: `${told}; ${minimum} % are wanted` }
    : failed(`${told}, and ${minimum} % are wanted`);
};
