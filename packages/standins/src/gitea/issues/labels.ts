import type { StandInAnswer } from '../../exchange.ts';
import { giteaJson } from '../http/answers.ts';
import { type Endpoint, numberParam, type RepositoryCall, requiredText, textIn } from '../http/call.ts';
import { listAnswer } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository } from '../http/repository-call.ts';
import type { StoredLabel } from '../world/issue.ts';
import { issueShape, labelShape } from './shapes.ts';

function create(call: RepositoryCall): StandInAnswer {
  const { gitea, repository } = call;
  const color = requiredText(call, 'color', 'Color').replace(/^#/, '').toLowerCase();
  if (!/^[0-9a-f]{6}$/.test(color)) throw refusals.malformed(`bad color code: ${color}`);
  const label: StoredLabel = {
    id: gitea.numbers.next('label'),
    name: requiredText(call, 'name', 'Name'),
    color,
    description: textIn(call, 'description'),
  };
  // A name that is taken is taken again, as on the server.
  repository.labels.set(label.id, label);
  return giteaJson(201, labelShape(gitea, repository, label));
}

function list(call: RepositoryCall): StandInAnswer {
  const { gitea, repository } = call;
  return listAnswer(call, [...repository.labels.values()], (label) => labelShape(gitea, repository, label));
}

// API description, IssueLabelsOption: ids or names.
function attach(call: RepositoryCall): StandInAnswer {
  const { gitea, repository, body } = call;
  const issue = repository.issues.get(numberParam(call, 'number'));
  if (issue === undefined) throw refusals.notFound();
  const wanted = Array.isArray(body.labels) ? body.labels : [];
  const added = [...repository.labels.values()].filter(
    ({ id, name }) => wanted.includes(id) || wanted.includes(name),
  );
  const labels = [...new Set([...issue.labels, ...added.map(({ id }) => id)])];
  repository.issues.set(issue.number, { ...issue, labels });
  const shape = issueShape(gitea, repository, { ...issue, labels });
  return giteaJson(200, Object(shape).labels);
}

/** Labels of a repository and of its issues. */
export const labelEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'labels', 'read', list, 'issue'),
  onRepository('POST', 'labels', 'write', create, 'issue'),
  onRepository('POST', 'issues/:number/labels', 'write', attach, 'issue'),
];
