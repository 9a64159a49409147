import {
  describeClaims,
  type ErrorCode,
  foreignText,
  type HttpAnswer,
  type Identity,
  type IdentityClaims,
  type Problem,
  type PublisherTerms,
  problem,
  type Secret,
} from '@lockstep/core';
import type { AnswerRule, Meaning } from '../registry/answer-rule.ts';
import { registryWords } from '../registry/foreign-text.ts';
import type { Expectation } from './claim-faults.ts';

/** How one registry words its refusals. */
export interface RefusalProtocol {
  /** Tried in their order. */
  readonly answers: readonly AnswerRule[];
  /** What an answer says, where it says it otherwise than the answers to a publish request. */
  readonly wordsOf?: (answer: HttpAnswer) => string | undefined;
}

/** Who was refused. */
export interface Refused extends Expectation {
  readonly claims: IdentityClaims;
  readonly identity: Pick<Identity, 'isFork'>;
  readonly token: Secret;
}

const unanswered: Meaning = { kind: 'unclear' };

// Whatever does not speak of packages or publishers does not know the address.
function meaningOf({ status }: HttpAnswer, words: string, { answers }: RefusalProtocol): Meaning {
  if (status >= 500 || status < 200) return unanswered;
  const rule = answers.find((each) => each.statuses.includes(status) && (each.words?.test(words) ?? true));
  if (rule !== undefined) return rule.meaning;
  if ([404, 405, 410, 501].includes(status))
    return { kind: 'refused', code: 'TRUSTED_UNSUPPORTED', because: 'it knows no trusted publishing' };
  const because = status < 400 ? 'it redirects, which no identity follows' : 'it does not say more';
  return { kind: 'refused', code: 'TRUSTED_REFUSED', because };
}

function describeTerms({ workflow, environment }: PublisherTerms): string {
  const told = [
    ...(workflow === undefined ? [] : [`workflow ${workflow}`]),
    ...(environment === undefined ? [] : [`environment ${environment}`]),
  ];
  return told.length === 0 ? '' : `; lockstep.yaml expects ${told.join(', ')}`;
}

const nobody: readonly ErrorCode[] = ['TRUSTED_REPOSITORY', 'TRUSTED_PUBLISHER_UNKNOWN'];

// The registry cannot know why nobody of that name is registered; the server does.
function codeFor(code: ErrorCode, { isFork }: Pick<Identity, 'isFork'>): ErrorCode {
  return isFork && nobody.includes(code) ? 'OIDC_FORK' : code;
}

/** What the refusal of a credential means, with what was sent beside what the configuration expects. */
export function refusalOf(answer: HttpAnswer, protocol: RefusalProtocol, refused: Refused): Problem {
  const { where, token, claims, terms, identity } = refused;
  const words = foreignText(protocol.wordsOf?.(answer) ?? registryWords(answer, token), token);
  const said = words === '' ? `HTTP ${answer.status}` : `HTTP ${answer.status}: ${words}`;
  if (answer.status === 429)
    return problem('THROTTLED', `the registry gives no credential now (${said})`, { where });
  const meaning = meaningOf(answer, words, protocol);
  if (meaning.kind !== 'refused')
    return problem('TRUSTED_UNANSWERED', `the registry gave no credential (${said})`, { where });
  const code = codeFor(meaning.code, identity);
  const fork = code === 'OIDC_FORK' ? '; this repository is a fork, and its identity names the fork' : '';
  const message = `the registry gave no credential: ${meaning.because} (${said}); it was sent ${describeClaims(claims)}${describeTerms(terms)}${fork}`;
  const remedy = meaning.remedy === undefined || code === 'OIDC_FORK' ? {} : { remedy: meaning.remedy };
  return problem(code, message, { where, ...remedy });
}
