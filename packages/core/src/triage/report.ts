import type { FailedJob, TriageEvidence } from './evidence.ts';
import type { Hint } from './hints.ts';
import type { Passage } from './passages.ts';

function passageLines({ first, lines, telling }: Passage): readonly string[] {
  const width = String(first + lines.length - 1).length;
  return lines.map((line, index) => {
    const number = first + index;
    const mark = telling.includes(number) ? '>' : ' ';
    return `    ${mark} ${String(number).padStart(width)} | ${line}`;
  });
}

function hintLines({ code, title, remedy, rerun }: Hint): readonly string[] {
  const again = rerun ? 'running it again can help' : 'running it again does not help';
  return [`  hint: ${code === undefined ? '' : `${code}: `}${title} (${again})`, `        ${remedy}`];
}

function jobLines({
  name,
  conclusion,
  url,
  steps,
  unread,
  passages,
  left,
  hints,
}: FailedJob): readonly string[] {
  const at = steps.length === 0 ? '' : ` at ${steps.map((step) => `“${step}”`).join(', ')}`;
  return [
    `${name}: ${conclusion}${at}: ${url}`,
    ...(unread === undefined ? [] : [`  its log was not read: ${unread}`]),
    ...passages.flatMap((passage, index) => [...(index > 0 ? ['    …'] : []), ...passageLines(passage)]),
    ...(left > 0 ? [`  ${left} more such lines are not shown`] : []),
    ...hints.flatMap(hintLines),
  ];
}

/** Where a run stands, in a line. */
export function describeRun({ run, jobs, failed }: TriageEvidence): string {
  const { id, attempt, workflow, ref, commit, isOver, conclusion } = run;
  const ended = isOver ? `has ended${conclusion === undefined ? '' : `: ${conclusion}`}` : 'is still going';
  const what = `run ${id} (attempt ${attempt}) of ${workflow} for ${ref}, ${commit.slice(0, 12)}`;
  return `${what} ${ended}; ${jobs.over} of ${jobs.all} jobs are over, ${failed.length} failed`;
}

/** The evidence of a run for people, line by line. */
export function triageLines(evidence: TriageEvidence): readonly string[] {
  return [describeRun(evidence), evidence.run.url, ...evidence.failed.flatMap(jobLines)];
}
