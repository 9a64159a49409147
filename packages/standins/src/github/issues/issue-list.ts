import type { Call } from '../api/call.ts';
import type { StoredIssue } from './stored-issue.ts';

type Keep = (issue: StoredIssue) => boolean;

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function byState({ request }: Call): Keep {
  const state = request.query.get('state') ?? 'open';
  return ({ isOpen }) => state === 'all' || isOpen === (state === 'open');
}

function byLabels({ request }: Call): Keep {
  const wanted = (request.query.get('labels') ?? '').split(',').filter((label) => label !== '');
  return ({ labels }) => wanted.every((label) => labels.some((each) => same(each, label)));
}

/** GitHub docs, “List repository issues”: by when they were changed last, not by when they were opened. */
function bySince({ request }: Call): Keep {
  const since = Date.parse(request.query.get('since') ?? '1970-01-01T00:00:00Z');
  return ({ updatedAt }) => updatedAt >= since;
}

function byMilestone({ request }: Call): Keep {
  const wanted = request.query.get('milestone');
  return ({ milestone }) => {
    if (wanted === null) return true;
    if (wanted === '*' || wanted === 'none') return (milestone !== undefined) === (wanted === '*');
    return milestone === Number(wanted);
  };
}

function byCreator({ request }: Call): Keep {
  const creator = request.query.get('creator');
  return ({ author }) => creator === null || same(author, creator);
}

/** The issues that a request asks for, pull requests among them, in its order. */
export function issuesWanted(call: Call): readonly StoredIssue[] {
  const { query } = call.request;
  const keeps = [byState, byLabels, bySince, byMilestone, byCreator].map((make) => make(call));
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const direction = query.get('direction') === 'asc' ? 1 : -1;
  return [...call.repository.issues.values()]
    .filter((issue) => keeps.every((keep) => keep(issue)))
    .sort((one, other) => direction * (one[key] - other[key] || one.number - other.number));
}
