import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import { bodyOf, type Call, numberIn, type Operation } from '../api/call.ts';
import { listAnswer } from '../api/page.ts';
import { isRefName } from '../git/git-store.ts';
import { addIssue } from '../issues/operations.ts';
import type { PullPart } from '../issues/stored-issue.ts';
import { type FieldError, isRefusal, refusals, refuse } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import { fullPullDocument, pullDocument, pullsOf } from './pull-document.ts';

function listPulls(call: Call): StandInAnswer {
  const { query } = call.request;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const { owner } = call.repository;
  const wanted = pullsOf(call.repository).filter(
    ({ isOpen, pull }) =>
      (state === 'all' || isOpen === (state === 'open')) &&
      // GitHub passes over a head without its owner, and lists all.
      (head?.includes(':') !== true || head.toLowerCase() === `${owner}:${pull.head}`.toLowerCase()) &&
      (base ?? pull.base) === pull.base,
  );
  return listAnswer(call, wanted.toReversed(), (issue) => pullDocument(call, issue));
}

function getPull(call: Call): StandInAnswer {
  const number = numberIn(call, 'pull_number');
  const issue = pullsOf(call.repository).find((each) => each.number === number);
  return issue === undefined ? refuse(refusals.notFound()) : jsonAnswer(200, fullPullDocument(call, issue));
}

const error = (code: FieldError['code'], more: Partial<FieldError>): FieldError => ({
  resource: 'PullRequest',
  code,
  ...more,
});

async function tipOf({ git }: Repository, branch: string): Promise<string | undefined> {
  return isRefName(branch) ? (await git.ref(`refs/heads/${branch}`))?.sha : undefined;
}

async function createPull(call: Call): Promise<StandInAnswer> {
  const { hub, repository, caller } = call;
  const body = bodyOf(call, { 'title!': 'string', 'head!': 'string', 'base!': 'string', body: 'text?' });
  if (isRefusal(body)) return refuse(body);
  const head = String(body.head).replace(`${repository.owner}:`, '');
  const base = String(body.base);
  const [headSha, baseSha] = await Promise.all([tipOf(repository, head), tipOf(repository, base)]);
  if (headSha === undefined) return refuse(refusals.validation(error('invalid', { field: 'head' })));
  if (baseSha === undefined) return refuse(refusals.validation(error('invalid', { field: 'base' })));
  const fault = faultOf(repository, { head, base, headSha, baseSha, isMerged: false });
  if (fault !== undefined) return refuse(refusals.validation(error('custom', { message: fault })));
  const issue = addIssue(hub, repository, {
    title: String(body.title),
    body: typeof body.body === 'string' ? body.body : null,
    labels: [],
    milestone: undefined,
    author: caller?.user ?? '',
    pull: { head, base, headSha, baseSha, isMerged: false },
  });
  const [pull] = pullsOf(repository).filter(({ number }) => number === issue.number);
  if (pull === undefined) return refuse(refusals.notFound());
  const document = fullPullDocument(call, pull);
  return jsonAnswer(201, document, { location: document.url });
}

function faultOf(repository: Repository, { head, base, headSha, baseSha }: PullPart): string | undefined {
  if (headSha === baseSha) return `No commits between ${base} and ${head}`;
  const isThere = pullsOf(repository).some(
    ({ isOpen, pull }) => isOpen && pull.head === head && pull.base === base,
  );
  return isThere ? `A pull request already exists for ${repository.owner}:${head}.` : undefined;
}

const reading = { area: 'pull_requests', level: 'read' } as const;

/** Pull requests between branches of a repository. */
export const pullOperations: readonly Operation[] = [
  { method: 'GET', path: '/pulls', needs: reading, answer: listPulls },
  { method: 'POST', path: '/pulls', needs: { area: 'pull_requests', level: 'write' }, answer: createPull },
  { method: 'GET', path: '/pulls/{pull_number}', needs: reading, answer: getPull },
];
