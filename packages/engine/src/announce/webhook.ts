import {
  type Announcement,
  type Http,
  type Problem,
  problem,
  reveal,
  type Secret,
  type Webhook,
  webhookBody,
} from '@lockstep/core';
import type { Deed, Said } from './deed.ts';

/** Long enough for any chat, in milliseconds. */
const timeoutMs = 30_000;

const ofThisMachine = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** The address that a secret holds; the whole of it is secret, but for its origin. */
export function webhookAddress({ id }: Pick<Webhook, 'id'>, secret: Secret): URL | Problem {
  const url = URL.parse(reveal(secret));
  const isUsable =
    url !== null &&
    url.username + url.password === '' &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && ofThisMachine.has(url.hostname)));
  if (isUsable) return url;
  return problem('WEBHOOK_INVALID', `${secret.name} holds no https address for the webhook ${id}`, {
    where: { key: `announce.webhooks.${id}.url` },
  });
}

function saidBy(title: string, answer: Awaited<ReturnType<Http>>): Said {
  if (answer.kind === 'failure') {
    const found = problem('ANNOUNCE_REFUSED', `${title}: ${answer.why}`);
    return { outcome: answer.sent ? 'unknown' : 'unsent', problem: found };
  }
  if (answer.status >= 200 && answer.status < 300) return { outcome: 'stored' };
  const found = problem(
    answer.status === 429 ? 'THROTTLED' : 'ANNOUNCE_REFUSED',
    `${title}: status ${answer.status}`,
  );
  // A server that failed may have passed the message on before.
  return { outcome: answer.status >= 500 ? 'unknown' : 'refused', problem: found };
}

/** Posts the announcement to an address, by one request that is never repeated by itself. */
export function webhookDeed(webhook: Webhook, address: URL, given: Announcement, http: Http): Deed {
  const title = `webhook ${webhook.id}`;
  return {
    key: `webhook ${webhook.id}`,
    title,
    async act() {
      const answer = await http({
        method: 'POST',
        url: address.href,
        headers: { 'content-type': 'application/json' },
        body: new TextEncoder().encode(JSON.stringify(webhookBody(webhook, given))),
        maxBytes: 64 * 1024,
        timeoutMs,
      });
      return saidBy(title, answer);
    },
  };
}
