import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import { bodyOf, type Call, numberIn, type Operation } from '../api/call.ts';
import { listAnswer } from '../api/page.ts';
import { accountDocument, nodeId } from '../documents/account.ts';
import { apiOf, type Hub, pageOf } from '../hub.ts';
import { instant, instantOrNull } from '../instant.ts';
import { isRefusal, refusals, refuse } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import type { StoredMilestone } from './stored-issue.ts';

/** A milestone as the API shows it. */
export function milestoneDocument(hub: Hub, repository: Repository, milestone: StoredMilestone) {
  const url = `${apiOf(hub, repository)}/milestones/${milestone.number}`;
  const issues = [...repository.issues.values()].filter((issue) => issue.milestone === milestone.number);
  const open = issues.filter(({ isOpen }) => isOpen).length;
  return {
    url,
    html_url: `${pageOf(hub, repository)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: nodeId('Milestone', milestone.id),
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: accountDocument(hub, milestone.creator),
    open_issues: open,
    closed_issues: issues.length - open,
    state: milestone.isOpen ? 'open' : 'closed',
    created_at: instant(milestone.createdAt),
    updated_at: instant(milestone.updatedAt),
    due_on: null,
    closed_at: instantOrNull(milestone.closedAt),
  };
}

/** Adds a milestone; its number is the next one. */
export function addMilestone(
  hub: Hub,
  repository: Repository,
  milestone: Pick<StoredMilestone, 'title' | 'description' | 'isOpen' | 'creator'>,
): StoredMilestone {
  const at = hub.now();
  const number = repository.milestones.size + 1;
  const closedAt = milestone.isOpen ? undefined : at;
  const added = { ...milestone, id: hub.nextId(), number, createdAt: at, updatedAt: at, closedAt };
  repository.milestones.set(number, added);
  return added;
}

function listMilestones(call: Call): StandInAnswer {
  const state = call.request.query.get('state') ?? 'open';
  const all = [...call.repository.milestones.values()];
  const wanted = all.filter(({ isOpen }) => state === 'all' || isOpen === (state === 'open'));
  return listAnswer(call, wanted, (each) => milestoneDocument(call.hub, call.repository, each));
}

function getMilestone(call: Call): StandInAnswer {
  const found = call.repository.milestones.get(numberIn(call, 'milestone_number'));
  if (found === undefined) return refuse(refusals.notFound());
  return jsonAnswer(200, milestoneDocument(call.hub, call.repository, found));
}

const fields = { state: ['open', 'closed'], description: 'text?', due_on: 'string' } as const;
const taken = refusals.validation({ resource: 'Milestone', code: 'already_exists', field: 'title' });

function isTaken({ milestones }: Repository, title: unknown, number?: number): boolean {
  return [...milestones.values()].some((each) => each.title === title && each.number !== number);
}

function createMilestone(call: Call): StandInAnswer {
  const body = bodyOf(call, { 'title!': 'string', ...fields });
  if (isRefusal(body)) return refuse(body);
  if (isTaken(call.repository, body.title)) return refuse(taken);
  const added = addMilestone(call.hub, call.repository, {
    title: String(body.title),
    description: typeof body.description === 'string' ? body.description : null,
    isOpen: body.state !== 'closed',
    creator: call.caller?.user ?? '',
  });
  return jsonAnswer(201, milestoneDocument(call.hub, call.repository, added));
}

function updateMilestone(call: Call): StandInAnswer {
  const { hub, repository } = call;
  const body = bodyOf(call, { title: 'string', ...fields });
  if (isRefusal(body)) return refuse(body);
  const before = repository.milestones.get(numberIn(call, 'milestone_number'));
  if (before === undefined) return refuse(refusals.notFound());
  if (isTaken(repository, body.title, before.number)) return refuse(taken);
  const isOpen = body.state === undefined ? before.isOpen : body.state === 'open';
  const changed: StoredMilestone = {
    ...before,
    title: typeof body.title === 'string' ? body.title : before.title,
    description: typeof body.description === 'string' ? body.description : before.description,
    isOpen,
    updatedAt: hub.now(),
    closedAt: isOpen ? undefined : (before.closedAt ?? hub.now()),
  };
  repository.milestones.set(changed.number, changed);
  return jsonAnswer(200, milestoneDocument(hub, repository, changed));
}

const reading = { area: 'issues', level: 'read' } as const;
const writing = { area: 'issues', level: 'write' } as const;

/** Milestones. */
export const milestoneOperations: readonly Operation[] = [
  { method: 'GET', path: '/milestones', needs: reading, answer: listMilestones },
  { method: 'POST', path: '/milestones', needs: writing, answer: createMilestone },
  { method: 'GET', path: '/milestones/{milestone_number}', needs: reading, answer: getMilestone },
  { method: 'PATCH', path: '/milestones/{milestone_number}', needs: writing, answer: updateMilestone },
];
