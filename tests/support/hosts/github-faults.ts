import type { Fault, FaultProgramme } from '@lockstep/standins';
import { type Reported, report } from '../report-document.ts';
import { repository, tap } from './github-project.ts';
import type { GithubWorld } from './github-world.ts';

type On = FaultProgramme[number]['on'];

/** The writes of a release to the host, by what they do. */
export const hostWrites: Readonly<Record<string, On>> = {
  'the draft': { method: 'POST', path: `/api/v3/repos/${repository}/releases`, nth: 1 },
  'the first upload': { method: 'POST', path: /\/assets$/, nth: 1 },
  'the last upload': { method: 'POST', path: /\/assets$/, nth: 4 },
  'the publication': { method: 'PATCH', path: /\/releases\/\d+$/, nth: 1 },
};

/** The pushes of a release to the tap. */
export const tapWrites: Readonly<Record<string, On>> = Object.fromEntries(
  ['the preflight', 'the branch', 'the end of the branch', 'the move'].map((title, index) => [
    `${title} in the tap`,
    { method: 'POST', path: `/${tap}.git/git-receive-pack`, nth: index + 1 },
  ]),
);

/** The pushes of a release to the ledger. */
export const ledgerWrites: Readonly<Record<string, On>> = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7].map((nth) => [
    `push ${nth} to the ledger`,
    { method: 'POST', path: `/${repository}.git/git-receive-pack`, nth },
  ]),
);

/** Whether a request is one that a rule is about, whatever its number. */
export function isAbout(
  { method, path }: On,
  request: { readonly method: string; readonly path: string },
): boolean {
  const isSamePath = path instanceof RegExp ? path.test(request.path) : request.path === path;
  return request.method === method && isSamePath;
}

const tooFast = JSON.stringify({
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  documentation_url: 'https://docs.example.org/rest/rate-limits',
});

/** What befalls a write. */
export const faults: Readonly<Record<string, Fault>> = {
  '503': { kind: 'reject', status: 503 },
  'cut before it is read': { kind: 'drop', moment: 'before-reading' },
  'cut after it was read': { kind: 'drop', moment: 'after-reading' },
  'done, and the answer lost': { kind: 'lose-answer' },
  '429 with a time to come back': { kind: 'reject', status: 429, headers: { 'retry-after': '1' } },
  'the secondary limit': {
    kind: 'reject',
    status: 403,
    headers: { 'retry-after': '1', 'content-type': 'application/json' },
    body: tooFast,
  },
};

const mostRuns = 3;

/** Publishes until it is done, as a person would; gives how each run ended. */
export async function publishUntilDone({
  checkout,
  env,
}: Pick<GithubWorld, 'checkout' | 'env'>): Promise<readonly Reported[]> {
  const runs: Reported[] = [];
  do runs.push(await report(checkout, ['publish', '--skip-rehearsal'], env));
  while (runs.at(-1)?.exit !== 0 && runs.length < mostRuns);
  return runs;
}
