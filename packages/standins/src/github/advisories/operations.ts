import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import { bodyOf, type Call, type Operation } from '../api/call.ts';
import { includes, levelOf } from '../credential.ts';
import { apiOf } from '../hub.ts';
import { isRefusal, refusals, refuse } from '../refusal.ts';
import { advisoryFields } from './advisory-body.ts';
import { advisoryDocument, ghsaId, type StoredAdvisory } from './stored-advisory.ts';

/** Published ones are for everybody; the others for who may write them (GitHub docs, “Repository security advisories”). */
function visible({ repository, caller }: Call): readonly StoredAdvisory[] {
  const maySee = includes(levelOf(caller, repository, 'repository_advisories'), 'read');
  return [...repository.advisories.values()].filter(({ state }) => maySee || state === 'published');
}

/** By cursors, unlike most lists of the API: a page is named by the advisory before it. */
function listAdvisories(call: Call): StandInAnswer {
  const { hub, repository, request } = call;
  const { query } = request;
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30) || 30));
  const state = query.get('state');
  const all = visible(call)
    .filter((each) => state === null || each.state === state)
    .toReversed();
  const after = query.get('after');
  const start = after === null ? 0 : all.findIndex(({ ghsa }) => cursorOf(ghsa) === after) + 1;
  const page = all.slice(start, start + size);
  const last = page.at(-1);
  const documents = page.map((each) => advisoryDocument(hub, repository, each));
  if (last === undefined || start + size >= all.length) return jsonAnswer(200, documents);
  const next = new URLSearchParams(query);
  next.set('after', cursorOf(last.ghsa));
  const link = `<${apiOf(hub, repository)}/security-advisories?${next}>; rel="next"`;
  return jsonAnswer(200, documents, { link });
}

const cursorOf = (ghsa: string) => Buffer.from(`cursor:${ghsa}`).toString('base64');

function getAdvisory(call: Call): StandInAnswer {
  const found = visible(call).find(({ ghsa }) => ghsa === call.params.ghsa_id);
  if (found === undefined) return refuse(refusals.notFound());
  return jsonAnswer(200, advisoryDocument(call.hub, call.repository, found));
}

function createAdvisory(call: Call): StandInAnswer {
  return addAdvisory(call, false);
}

// Whoever can read a public repository may report; the stand-in’s repositories all have that switched on.
function reportVulnerability(call: Call): StandInAnswer {
  return call.caller === undefined ? refuse(refusals.requiresAuthentication()) : addAdvisory(call, true);
}

function addAdvisory(call: Call, isReport: boolean): StandInAnswer {
  const { hub, repository, caller } = call;
  const body = bodyOf(call, {});
  if (isRefusal(body)) return refuse(body);
  const fields = advisoryFields(body, true);
  if (isRefusal(fields)) return refuse(fields);
  const at = hub.now();
  const advisory: StoredAdvisory = {
    ...nothingSaid,
    ...fields,
    ghsa: ghsaId(hub.nextId()),
    state: isReport ? 'triage' : 'draft',
    isReport,
    author: caller?.user ?? '',
    createdAt: at,
    updatedAt: at,
  };
  repository.advisories.set(advisory.ghsa, advisory);
  return jsonAnswer(201, advisoryDocument(hub, repository, advisory));
}

const nothingSaid = {
  summary: '',
  description: '',
  severity: null,
  vector: null,
  cve: null,
  vulnerabilities: [],
  publisher: undefined,
  publishedAt: undefined,
  closedAt: undefined,
} as const;

function updateAdvisory(call: Call): StandInAnswer {
  const { hub, repository, caller } = call;
  const body = bodyOf(call, {});
  if (isRefusal(body)) return refuse(body);
  const before = repository.advisories.get(call.params.ghsa_id ?? '');
  if (before === undefined) return refuse(refusals.notFound());
  const fields = advisoryFields(body, false);
  if (isRefusal(fields)) return refuse(fields);
  const { state = before.state } = fields;
  // What the world has seen stays: GitHub itself withdraws an advisory, its owner does not.
  if (before.state === 'published' && state !== 'published')
    return refuse(refusals.unprocessable('A published advisory cannot be unpublished'));
  const at = hub.now();
  const isPublishedNow = state === 'published' && before.state !== 'published';
  const changed: StoredAdvisory = {
    ...before,
    ...fields,
    state,
    updatedAt: at,
    publishedAt: isPublishedNow ? at : before.publishedAt,
    publisher: isPublishedNow ? caller?.user : before.publisher,
    closedAt: state === 'closed' ? (before.closedAt ?? at) : undefined,
  };
  repository.advisories.set(changed.ghsa, changed);
  return jsonAnswer(200, advisoryDocument(hub, repository, changed));
}

const reading = { area: 'metadata', level: 'read' } as const;
/** GitHub docs: administrators and security managers; a workflow’s own token cannot be given it. */
const writing = { area: 'repository_advisories', level: 'write' } as const;

/** Security advisories of a repository. */
export const advisoryOperations: readonly Operation[] = [
  { method: 'GET', path: '/security-advisories', needs: reading, answer: listAdvisories },
  { method: 'POST', path: '/security-advisories', needs: writing, answer: createAdvisory },
  { method: 'POST', path: '/security-advisories/reports', needs: reading, answer: reportVulnerability },
  { method: 'GET', path: '/security-advisories/{ghsa_id}', needs: reading, answer: getAdvisory },
  { method: 'PATCH', path: '/security-advisories/{ghsa_id}', needs: writing, answer: updateAdvisory },
];
