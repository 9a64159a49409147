import { jsonAnswer, type StandInAnswer } from '../exchange.ts';
import { bodyOf, type Call, type Operation } from './api/call.ts';
import { listAnswer, pageAsked } from './api/page.ts';
import { accountDocument, nodeId } from './documents/account.ts';
import { shortRepositoryDocument } from './documents/repository-document.ts';
import { isObjectId, resolveRevision } from './git/git-store.ts';
import { apiOf } from './hub.ts';
import { instant } from './instant.ts';
import { isRefusal, refusals, refuse } from './refusal.ts';
import type { Repository } from './repository.ts';

const states = ['error', 'failure', 'pending', 'success'] as const;

/** What somebody said about a commit. */
export interface StoredStatus {
  readonly id: number;
  readonly commit: string;
  readonly context: string;
  readonly state: (typeof states)[number];
  readonly description: string | null;
  readonly url: string | null;
  readonly creator: string;
  readonly createdAt: number;
}

/** In characters. */
const longestDescription = 140;

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

async function createStatus(call: Call): Promise<StandInAnswer> {
  const body = bodyOf(call, {
    'state!': states,
    target_url: 'text?',
    description: 'text?',
    context: 'string',
  });
  if (isRefusal(body)) return refuse(body);
  const { hub, repository, caller, params } = call;
  const sha = params.sha ?? '';
  const commit = isObjectId(sha) ? await repository.git.commitOf(sha) : undefined;
  if (commit === undefined) return refuse(refusals.unprocessable(`No commit found for SHA: ${sha}`));
  const state = states.find((each) => each === body.state) ?? 'error';
  const status: StoredStatus = {
    id: hub.nextId(),
    commit,
    state,
    context: textOrNull(body.context) ?? 'default',
    description: textOrNull(body.description),
    url: textOrNull(body.target_url),
    creator: caller?.user ?? '',
    createdAt: hub.now(),
  };
  if ((status.description?.length ?? 0) > longestDescription) return refuse(tooLong);
  repository.statuses.push(status);
  return jsonAnswer(201, statusDocument(call, status));
}

const tooLong = refusals.validation({
  resource: 'Status',
  code: 'custom',
  field: 'description',
  message: `description is too long (maximum is ${longestDescription} characters)`,
});

function simpleStatusDocument({ hub, repository }: Call, status: StoredStatus) {
  const at = instant(status.createdAt);
  return {
    url: `${apiOf(hub, repository)}/statuses/${status.commit}`,
    avatar_url: accountDocument(hub, status.creator).avatar_url,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.url,
    context: status.context,
    created_at: at,
    updated_at: at,
  };
}

function statusDocument(call: Call, status: StoredStatus) {
  return { ...simpleStatusDocument(call, status), creator: accountDocument(call.hub, status.creator) };
}

function statusesOf({ statuses }: Repository, commit: string): readonly StoredStatus[] {
  return statuses.filter((status) => status.commit === commit).toReversed();
}

async function listStatuses(call: Call): Promise<StandInAnswer> {
  const commit = await resolveRevision(call.repository.git, call.params.ref ?? '');
  if (commit === undefined) return refuse(refusals.notFound());
  return listAnswer(call, statusesOf(call.repository, commit), (status) => statusDocument(call, status));
}

/** The newest status of each context, and what they come to; contexts differ by more than case. */
async function combineStatuses(call: Call): Promise<StandInAnswer> {
  const { hub, repository, params } = call;
  const commit = await resolveRevision(repository.git, params.ref ?? '');
  if (commit === undefined) return refuse(refusals.notFound());
  const isFirst = ({ context }: StoredStatus, index: number, all: readonly StoredStatus[]) =>
    all.findIndex((other) => other.context.toLowerCase() === context.toLowerCase()) === index;
  const newest = statusesOf(repository, commit).filter(isFirst);
  const { items, headers } = pageAsked(call, newest);
  const url = `${apiOf(hub, repository)}/commits/${commit}`;
  const document = {
    state: combined(newest),
    statuses: items.map((status) => simpleStatusDocument(call, status)),
    sha: commit,
    total_count: newest.length,
    repository: shortRepositoryDocument(hub, repository),
    commit_url: url,
    url: `${url}/status`,
  };
  return jsonAnswer(200, document, headers);
}

/** GitHub docs, “Get the combined status for a specific reference”: without any status it is pending. */
function combined(statuses: readonly StoredStatus[]): string {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure';
  if (statuses.length === 0 || statuses.some(({ state }) => state === 'pending')) return 'pending';
  return 'success';
}

const reading = { area: 'statuses', level: 'read' } as const;

/** What is said about commits. */
export const statusOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/statuses/{sha}',
    needs: { area: 'statuses', level: 'write' },
    answer: createStatus,
  },
  { method: 'GET', path: '/commits/{ref+}/status', needs: reading, answer: combineStatuses },
  { method: 'GET', path: '/commits/{ref+}/statuses', needs: reading, answer: listStatuses },
];
