import type { Reply } from '@lockstep/core';
import { failed, ok, refused } from './answer.ts';
import { type Commit, readCommit } from './commit.ts';
import { call, discover, type Endpoint, type Service } from './endpoint.ts';
import { fetchRequest, readFetched } from './fetching.ts';
import { GarbledError, garbled } from './garbled.ts';
import { createObjectStore, type GitObject, isId, type ObjectStore } from './object.ts';
import { offerOf } from './offer.ts';

/** Reads what a server sent, which may be anything: a reader that gives up has learnt nothing, and that is a reply, too. */
export function reading<T>(read: () => Reply<T>): Reply<T> {
  try {
    return read();
  } catch (error) {
    if (error instanceof GarbledError) return failed(error.message);
    throw error;
  }
}

/** What is known of one repository: its objects as far as they were sent, and what was made here. */
export interface Session {
  readonly endpoint: Endpoint;
  readonly store: ObjectStore;
  readonly offers: Map<Service, Promise<Reply<undefined>>>;
  readonly fetches: Map<string, Promise<Reply<undefined>>>;
  /** Commits that were made here and are on no server as far as is known, with the objects that came with them. */
  readonly unsent: Map<string, { readonly parent: string | undefined; readonly objects: readonly string[] }>;
}

/** A conversation that has not begun. */
export function createSession(endpoint: Endpoint): Session {
  const store = createObjectStore();
  return { endpoint, store, offers: new Map(), fetches: new Map(), unsent: new Map() };
}

/** Remembers a reply for as long as it is good; a failure is asked for anew the next time. */
function once<K, T>(
  known: Map<K, Promise<Reply<T>>>,
  key: K,
  ask: () => Promise<Reply<T>>,
): Promise<Reply<T>> {
  const asked = known.get(key);
  if (asked !== undefined) return asked;
  const asking = ask().then((reply) => {
    if (reply.outcome !== 'ok') known.delete(key);
    return reply;
  });
  known.set(key, asking);
  return asking;
}

/** Makes sure that a server offers a service as it is needed; it is asked once. */
export function offer({ endpoint, offers }: Session, service: Service): Promise<Reply<undefined>> {
  return once(offers, service, async () => {
    const answer = await discover(endpoint, service);
    return answer.outcome === 'ok' ? reading(() => offerOf(answer.value, service)) : answer;
  });
}

function keep({ store }: Session, objects: readonly GitObject[], commit: string): Reply<undefined> {
  for (const object of objects) store.add(object);
  return store.get(commit)?.type === 'commit' ? ok(undefined) : failed(`the commit ${commit} was not sent`);
}

async function fetchCommit(session: Session, commit: string): Promise<Reply<undefined>> {
  if (!isId(commit)) return refused('invalid', `“${commit}” is no id of a commit`);
  const offered = await offer(session, 'git-upload-pack');
  if (offered.outcome !== 'ok') return offered;
  const answer = await call(session.endpoint, 'git-upload-pack', fetchRequest(commit));
  if (answer.outcome !== 'ok') return answer;
  const fetched = reading(() => readFetched(answer.value));
  return fetched.outcome === 'ok' ? keep(session, fetched.value, commit) : fetched;
}

/** Does something with a commit, once it is here. */
export async function withCommit<T>(
  session: Session,
  id: string,
  use: (commit: Commit, store: ObjectStore) => Reply<T>,
): Promise<Reply<T>> {
  const { store, fetches } = session;
  // One that was made here is whole: what it did not change came with the commit that it follows.
  if (store.get(id) === undefined) {
    const fetched = await once(fetches, id, () => fetchCommit(session, id));
    if (fetched.outcome !== 'ok') return fetched;
  }
  const object = store.get(id);
  return reading(() =>
    object?.type === 'commit' ? use(readCommit(object.content), store) : garbled(`${id} is no commit`),
  );
}
