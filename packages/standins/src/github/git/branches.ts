import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import type { Call, Operation } from '../api/call.ts';
import { apiOf, pageOf } from '../hub.ts';
import { refusals, refuse } from '../refusal.ts';
import { commitDocument } from './commit-document.ts';
import { isRefName, resolveRevision } from './git-store.ts';

/** A branch; whether it is protected is for everybody to know, by which rules is not. */
async function getBranch(call: Call): Promise<StandInAnswer> {
  const { hub, repository, params } = call;
  const name = params.branch ?? '';
  const tip = isRefName(name) ? await repository.git.ref(`refs/heads/${name}`) : undefined;
  const commit = tip === undefined ? undefined : await repository.git.commit(tip.sha);
  if (tip === undefined || commit === undefined)
    return refuse({ ...refusals.notFound(), message: 'Branch not found' });
  const isProtected = repository.protectedBranches.has(name);
  const self = `${apiOf(hub, repository)}/branches/${name}`;
  const checks = {
    enforcement_level: isProtected ? 'non_admins' : 'off',
    contexts: [],
    checks: [],
  };
  return jsonAnswer(200, {
    name,
    commit: commitDocument(call, tip.sha, commit),
    _links: { self, html: `${pageOf(hub, repository)}/tree/${name}` },
    protected: isProtected,
    protection: { enabled: isProtected, required_status_checks: checks },
    protection_url: `${self}/protection`,
  });
}

function statusOf(ahead: number, behind: number): 'ahead' | 'behind' | 'diverged' | 'identical' {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

interface Ends {
  readonly base: string;
  readonly head: string;
}

async function endsOf({ repository: { git }, params }: Call): Promise<Ends | undefined> {
  const [from = '', to = ''] = (params.basehead ?? '').split('...');
  const [base, head] = await Promise.all([resolveRevision(git, from), resolveRevision(git, to)]);
  return base === undefined || head === undefined ? undefined : { base, head };
}

/** What lies between two commits (GitHub docs, “Compare two commits”). */
async function compareCommits(call: Call): Promise<StandInAnswer> {
  const { hub, repository } = call;
  const { git } = repository;
  const ends = await endsOf(call);
  if (ends === undefined) return refuse(refusals.notFound());
  const { base, head } = ends;
  const [before, after] = await Promise.all([git.history(base), git.history(head)]);
  const merge = after.find((sha) => before.includes(sha));
  if (merge === undefined)
    return refuse({ ...refusals.notFound(), message: `No common ancestor between ${base} and ${head}.` });
  const added = after.filter((sha) => !before.includes(sha));
  const missing = before.filter((sha) => !after.includes(sha));
  const described = async (sha: string) => {
    const commit = await git.commit(sha);
    return commit === undefined ? [] : [commitDocument(call, sha, commit)];
  };
  const [[from], [shared], commits] = await Promise.all([
    described(base),
    described(merge),
    Promise.all(added.toReversed().map(described)),
  ]);
  const url = `${apiOf(hub, repository)}/compare/${base}...${head}`;
  const page = `${pageOf(hub, repository)}/compare/${base}...${head}`;
  return jsonAnswer(200, {
    url,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: from,
    merge_base_commit: shared,
    status: statusOf(added.length, missing.length),
    ahead_by: added.length,
    behind_by: missing.length,
    total_commits: added.length,
    commits: commits.flat(),
    files: [],
  });
}

const reading = { area: 'contents', level: 'read' } as const;

/** Branches, and how commits stand to each other. */
export const branchOperations: readonly Operation[] = [
  { method: 'GET', path: '/branches/{branch+}', needs: reading, answer: getBranch },
  { method: 'GET', path: '/compare/{basehead+}', needs: reading, answer: compareCommits },
];
