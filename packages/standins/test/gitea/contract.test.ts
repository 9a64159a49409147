import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GiteaStandIn, startGiteaStandIn } from '@lockstep/standins';
import { allowances } from './allowances.ts';
import { differences } from './likeness.ts';
import { npmPublication } from './npm-publication.ts';
import { type Recorded, recorded } from './recorded.ts';
import { type Replayed, replaySession } from './session.ts';

let standIn: GiteaStandIn;
const answers = new Map<Recorded, Replayed & { readonly unlike: readonly string[] }>();

/** What the recorded server had already, as its numbers show: a repository and a package. */
async function furnish(): Promise<void> {
  await standIn.addRepository({ name: 'root1/first' });
  const { body } = npmPublication({ name: 'first', version: '1.0.0' });
  const headers = { authorization: 'Bearer right', 'content-type': 'application/json' };
  await fetch(`${standIn.npmRegistry('root1')}first`, { method: 'PUT', body, headers });
}

beforeAll(async () => {
  standIn = await startGiteaStandIn({
    users: [{ login: 'root1', email: 'a@b.c', isAdmin: true }],
    tokens: [{ token: 'right', user: 'root1' }],
  });
  await furnish();
  await replaySession(standIn, (replayed, names) => {
    const unlike = differences(replayed.exchange.body, replayed.body, names);
    answers.set(replayed.exchange, { ...replayed, unlike });
  });
}, 60_000);
afterAll(() => standIn.close());

const rows = recorded.map((exchange, index) => ({ ...exchange, exchange, index }));

describe('answers as a real Gitea did', () => {
  test.each(rows)('$index: $what', ({ exchange, index }) => {
    const answer = answers.get(exchange);
    expect(answer).toMatchObject({ status: exchange.status, contentType: exchange.content_type });
    const allowed = allowances.filter((each) => each.exchange === index).map(({ path }) => path);
    const isAllowed = (difference: string) => allowed.some((path) => difference.startsWith(`${path}: `));
    expect(answer?.unlike.filter((difference) => !isAllowed(difference))).toEqual([]);
    expect(answer?.unlike).toHaveLength(allowed.length);
  });
});
