import { accountDocument, nodeId } from '../documents/account.ts';
import { apiOf, type Hub, pageOf } from '../hub.ts';
import { instant } from '../instant.ts';
import type { Repository } from '../repository.ts';
import type { StoredCheckRun } from './stored-check-run.ts';

function appDocument(hub: Hub, slug: string) {
  const { server } = hub.addresses();
  const since = instant(0);
  return {
    id: [...slug].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 100_003, 1),
    slug,
    node_id: nodeId('App', slug),
    owner: accountDocument(hub, slug),
    name: slug,
    description: '',
    external_url: server,
    html_url: `${server}apps/${slug}`,
    created_at: since,
    updated_at: since,
    permissions: { checks: 'write', metadata: 'read' },
    events: [],
  };
}

/** A check run as the API shows it. */
export function checkRunDocument(hub: Hub, repository: Repository, check: StoredCheckRun) {
  const api = apiOf(hub, repository);
  const at = instant(check.createdAt);
  return {
    id: check.id,
    node_id: nodeId('CheckRun', check.id),
    name: check.name,
    head_sha: check.commit,
    external_id: String(check.id),
    url: `${api}/check-runs/${check.id}`,
    html_url: `${pageOf(hub, repository)}/runs/${check.id}`,
    details_url: check.details,
    status: check.status,
    conclusion: check.conclusion,
    started_at: at,
    completed_at: check.status === 'completed' ? at : null,
    output: {
      title: null,
      summary: null,
      text: null,
      annotations_count: 0,
      annotations_url: `${api}/check-runs/${check.id}/annotations`,
    },
    check_suite: { id: check.suite },
    app: appDocument(hub, check.app),
    pull_requests: [],
  };
}
