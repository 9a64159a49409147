import type { HttpAnswer, HttpOutcome, Target } from '@lockstep/core';
import { bodyJson, foreignText, registryWords } from '../registry/foreign-text.ts';
import { freshly } from '../registry/freshness.ts';
import { packageOf } from '../registry/sealed-package.ts';
import { type Connection, readCredentialFor } from './registry.ts';
import { readHtmlPage } from './simple-html.ts';
import { readJsonPage } from './simple-json.ts';
import type { ProjectAnswer } from './simple-project.ts';

// The order of preference that the specification of the Simple API recommends.
const accept =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';

/** Asks an index about the projects of targets. */
export type LookUp = (target: Target) => Promise<ProjectAnswer>;

// pypiserver sends whoever asks for a project that it does not have to the public index (its “fallback”, `_app.py`),
// by the redirects of Bottle’s `redirect`. An index that moved for good says so in others, and its projects with it.
function leadsToFallback({ status, headers }: HttpAnswer, name: string, address: string): boolean {
  const next = [302, 303].includes(status) ? URL.parse(headers.location ?? '', address) : null;
  return next !== null && next.origin !== new URL(address).origin && next.pathname.endsWith(`/${name}/`);
}

function readPage(answer: HttpAnswer, name: string, address: string): ProjectAnswer {
  const type = answer.headers['content-type'] ?? '';
  if (/json/i.test(type)) return readJsonPage(bodyJson(answer), name, address);
  if (/html/i.test(type)) return readHtmlPage(new TextDecoder().decode(answer.body), name, address);
  return { kind: 'unclear', why: 'its answer is neither JSON nor HTML' };
}

function readAnswer(
  outcome: HttpOutcome,
  name: string,
  address: string,
  { context }: Connection,
): ProjectAnswer {
  if (outcome.kind === 'failure') return { kind: 'unclear', why: foreignText(outcome.why, context.secret) };
  if (outcome.status === 404 || leadsToFallback(outcome, name, address)) return { kind: 'none' };
  if (outcome.status === 200) return readPage(outcome, name, address);
  const words = registryWords(outcome, context.secret);
  return { kind: 'unclear', why: `it answers with HTTP ${outcome.status}${words && `: ${words}`}` };
}

/**
 * Asks for a project’s page.
 *
 * @param name normalised, so that no index has a reason to redirect.
 */
export async function fetchProject(connection: Connection, name: string): Promise<ProjectAnswer> {
  const url = `${connection.index}${encodeURIComponent(name)}/`;
  const credential = readCredentialFor(connection);
  const headers = { accept, ...freshly };
  const outcome = await connection.context.http({
    method: 'GET',
    url,
    headers,
    ...(credential && { credential }),
  });
  return readAnswer(outcome, name, url, connection);
}

/** One look at an index: the files of a project share one request. */
export function lookOnce(connection: Connection): LookUp {
  const answers = new Map<string, Promise<ProjectAnswer>>();
  return (target) => {
    const { name } = packageOf(target);
    const answer = answers.get(name) ?? fetchProject(connection, name);
    answers.set(name, answer);
    return answer;
  };
}
