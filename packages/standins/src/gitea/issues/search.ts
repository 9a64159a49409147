import type { RepositoryCall } from '../http/call.ts';
import type { StoredIssue } from '../world/issue.ts';

function labelFilter({ request, repository }: RepositoryCall): (issue: StoredIssue) => boolean {
  const names = (request.query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const known = [...repository.labels.values()].filter(({ name }) => names.includes(name));
  // API description, issueListIssues: “Non existent labels are discarded”, and with the last one the filter goes.
  return known.length === 0 ? () => true : ({ labels }) => known.some(({ id }) => labels.includes(id));
}

function stateFilter({ request }: RepositoryCall): (issue: StoredIssue) => boolean {
  const state = request.query.get('state') ?? 'open';
  return ({ isOpen }) => state === 'all' || isOpen === (state !== 'closed');
}

function since({ request }: RepositoryCall): (issue: StoredIssue) => boolean {
  const text = request.query.get('since');
  return ({ updated }) => text === null || updated >= new Date(text);
}

/** Issues by words come from an index that lags behind; every search that misses one brings it nearer. */
function foundByWords({ request, repository: { issues } }: RepositoryCall): (issue: StoredIssue) => boolean {
  const words = request.query.get('q') ?? '';
  if (words === '') return () => true;
  const ready = new Set([...issues.values()].filter(({ unsearchable }) => unsearchable <= 0));
  for (const issue of issues.values())
    if (!ready.has(issue)) issues.set(issue.number, { ...issue, unsearchable: issue.unsearchable - 1 });
  return (issue) =>
    ready.has(issue) && `${issue.title}\n${issue.body}`.toLowerCase().includes(words.toLowerCase());
}

/** The issues that a request asks for, the newest first. */
export function searchIssues(call: RepositoryCall): readonly StoredIssue[] {
  if (call.request.query.get('type') === 'pulls') return [];
  const all = [...call.repository.issues.values()];
  const filters = [labelFilter(call), stateFilter(call), since(call), foundByWords(call)];
  const fitting = all.filter((issue) => filters.every((fits) => fits(issue)));
  return fitting.sort((a, b) => b.created.getTime() - a.created.getTime() || b.id - a.id);
}
