const jobLine = /^ {2}([\w-]+):(?: *#.*)?$/;

/** The lines of a workflow below `jobs:`, job by job, each with its id. */
function jobsOf(
  lines: readonly string[],
): readonly { readonly id: string; readonly lines: readonly string[] }[] {
  const jobs: { id: string; lines: string[] }[] = [];
  for (const line of lines) {
    const id = jobLine.exec(line)?.[1];
    if (id !== undefined) jobs.push({ id, lines: [line] });
    else jobs.at(-1)?.lines.push(line);
  }
  return jobs;
}

// A job that is gone is waited for no longer.
function mentions(line: string, gone: ReadonlySet<string>): boolean {
  const needed = /^ {6}- ([\w-]+)$/.exec(line)?.[1];
  return gone.has(needed ?? '');
}

/** A workflow of ours without some of its jobs: `needs:` has one job a line. */
export function withoutJobs(text: string, gone: ReadonlySet<string>): string {
  const lines = text.split('\n');
  const start = lines.indexOf('jobs:') + 1;
  const kept = jobsOf(lines.slice(start)).filter(({ id }) => !gone.has(id));
  const rest = kept.flatMap((job) => job.lines.filter((line) => !mentions(line, gone)));
  return `${[...lines.slice(0, start), ...rest].join('\n').trimEnd()}\n`;
}
