import type { StandInAnswer } from '../../exchange.ts';
import { giteaJson } from '../http/answers.ts';
import { type Endpoint, numberParam, type RepositoryCall, requiredText, textIn } from '../http/call.ts';
import { listAnswer } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository } from '../http/repository-call.ts';
import type { StoredMilestone } from '../world/issue.ts';
import { milestoneShape } from './shapes.ts';

function list(call: RepositoryCall): StandInAnswer {
  const { repository, request } = call;
  const state = request.query.get('state') ?? 'open';
  const name = request.query.get('name') ?? '';
  const fitting = [...repository.milestones.values()].filter(
    // go-gitea/gitea, models/issues/milestone_list.go: a part of the title is enough.
    ({ title, isOpen }) => title.includes(name) && (state === 'all' || isOpen === (state !== 'closed')),
  );
  return listAnswer(call, fitting, (milestone) => milestoneShape(repository, milestone));
}

function create(call: RepositoryCall): StandInAnswer {
  const { gitea, repository } = call;
  const created = gitea.now();
  const milestone: StoredMilestone = {
    id: gitea.numbers.next('milestone'),
    title: requiredText(call, 'title', 'Title'),
    description: textIn(call, 'description'),
    isOpen: textIn(call, 'state') !== 'closed',
    due: textIn(call, 'due_on') || null,
    created,
    updated: created,
    closed: undefined,
  };
  repository.milestones.set(milestone.id, milestone);
  return giteaJson(201, milestoneShape(repository, milestone));
}

function milestoneOf(call: RepositoryCall): StoredMilestone {
  const milestone = call.repository.milestones.get(numberParam(call, 'id'));
  if (milestone === undefined) throw refusals.notFound();
  return milestone;
}

// A change that names no date takes the old one away, as recorded.
function change(call: RepositoryCall): StandInAnswer {
  const { gitea, repository } = call;
  const before = milestoneOf(call);
  const state = textIn(call, 'state');
  const [now, isOpen] = [gitea.now(), state === '' ? before.isOpen : state !== 'closed'];
  const milestone: StoredMilestone = {
    ...before,
    title: textIn(call, 'title') || before.title,
    description: textIn(call, 'description') || before.description,
    isOpen,
    due: textIn(call, 'due_on') || null,
    updated: now,
    closed: isOpen ? undefined : (before.closed ?? now),
  };
  repository.milestones.set(milestone.id, milestone);
  return giteaJson(200, milestoneShape(repository, milestone));
}

/** Milestones. */
export const milestoneEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'milestones', 'read', list, 'issue'),
  onRepository('POST', 'milestones', 'write', create, 'issue'),
  onRepository(
    'GET',
    'milestones/:id',
    'read',
    (call) => giteaJson(200, milestoneShape(call.repository, milestoneOf(call))),
    'issue',
  ),
  onRepository('PATCH', 'milestones/:id', 'write', change, 'issue'),
];
