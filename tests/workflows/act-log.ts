import { z } from 'zod';

const line = z.object({
  msg: z.string(),
  jobID: z.string().optional(),
  command: z.string().optional(),
  /** Of an order to the runner. */
  arg: z.string().optional(),
  /** Of an annotation: its place and title. */
  kvPairs: z.record(z.string(), z.string()).nullish(),
  /** Of a summary. */
  content: z.string().optional(),
  jobResult: z.string().optional(),
});

/** One line of act's log, as `--json` prints it. */
export type ActLine = z.infer<typeof line>;

/** The lines of act's log; what is no JSON is a word of act itself. */
export function parseLines(output: string): readonly ActLine[] {
  return output.split('\n').flatMap((text) => {
    if (!text.startsWith('{')) return [];
    const { success, data } = line.safeParse(JSON.parse(text));
    return success ? [data] : [];
  });
}

/** All that act printed, without the orders to hide a text, which no other runner shows. */
export function shownIn(output: string): string {
  const lines = output.split('\n').filter((text) => !text.includes('"command":"add-mask"'));
  return lines.join('\n');
}

/** How each job ended that was started, by its id. */
export function jobResults(lines: readonly ActLine[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.flatMap(({ jobID, jobResult }) => (jobID && jobResult ? [[jobID, jobResult]] : [])),
  );
}

/** What the steps of one job showed at places, each as `code file:line`. */
export function annotationsOf(lines: readonly ActLine[], job: string): readonly string[] {
  const own = lines.filter(
    ({ jobID, command }) => jobID === job && (command === 'error' || command === 'warning'),
  );
  return own.map(({ kvPairs }) => `${kvPairs?.title} ${kvPairs?.file}:${kvPairs?.line}`);
}

/** What the steps of one job put into its summary, together. */
export function summaryOf(lines: readonly ActLine[], job: string): string {
  const own = lines.filter(({ jobID, command }) => jobID === job && command === 'summary');
  return own.map(({ content }) => content).join('\n');
}

/** The texts that the steps of one job ordered to be hidden. */
export function masksOf(lines: readonly ActLine[], job: string): readonly string[] {
  const own = lines.filter(({ jobID, command }) => jobID === job && command === 'add-mask');
  return own.flatMap(({ arg }) => arg ?? []);
}

/** What the steps of one job printed for people. */
export function logOf(lines: readonly ActLine[], job: string): string {
  return lines
    .filter(({ jobID, command }) => jobID === job && command === undefined)
    .map(({ msg }) => msg)
    .join('');
}

const needs = z.record(z.string(), z.object({ outputs: z.record(z.string(), z.string()) }));

/** The outputs of the jobs that the last job needed, which it prints. */
export function outputsIn(
  lines: readonly ActLine[],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const printed = /outputs of all jobs (?<json>\{.*\})/.exec(logOf(lines, 'outcome'))?.groups?.json ?? '{}';
  const jobs = Object.entries(needs.parse(JSON.parse(printed)));
  return Object.fromEntries(jobs.map(([job, { outputs }]) => [job, outputs]));
}
