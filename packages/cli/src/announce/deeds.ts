import {
  type Announcement,
  type AnnounceSettings,
  type Host,
  type Http,
  type Problem,
  referencesOf,
  type Secret,
  throwAll,
} from '@lockstep/core';
import {
  advisoryDeed,
  commentDeeds,
  type Deed,
  milestoneDeed,
  webhookAddress,
  webhookDeed,
} from '@lockstep/engine';
import { createHttp, type Environment, resolveSecret } from '@lockstep/hosts';
import type { ReleasedCommits } from './announcement.ts';

/** What announces, and what of it cannot be done. */
export interface Plan {
  readonly deeds: readonly Deed[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

async function webhookDeeds(
  { webhooks }: AnnounceSettings,
  given: Announcement,
  env: Environment,
): Promise<readonly Deed[]> {
  const secrets: Secret[] = [];
  const problems: Problem[] = [];
  const http: Http = (request) => createHttp(env, secrets)(request);
  const deeds: Deed[] = [];
  for (const webhook of webhooks) {
    const resolved = await resolveSecret(webhook.url, env);
    if ('problem' in resolved) {
      problems.push(resolved.problem);
      continue;
    }
    secrets.push(resolved.secret);
    const address = webhookAddress(webhook, resolved.secret);
    if (address instanceof URL) deeds.push(webhookDeed(webhook, address, given, http));
    else problems.push(address);
  }
  throwAll(problems);
  return deeds;
}

/** Where it is said. */
export interface Place {
  readonly host: Host;
  /** The repository’s page, without a slash at the end. */
  readonly web: string;
  readonly env: Environment;
  /** Whether the release mends a vulnerability. */
  readonly isSecurity: boolean;
}

/**
 * Everything that the configuration wants said of a release: first what is seen in the repository, then the webhooks.
 * @throws LockstepError `TOKEN_MISSING` or `WEBHOOK_INVALID`, naming all webhooks without a usable address.
 */
export async function announceDeeds(
  settings: AnnounceSettings,
  given: Announcement,
  released: ReleasedCommits,
  { host, web, env, isSecurity }: Place,
): Promise<Plan> {
  const told = await webhookDeeds(settings, given, env);
  const numbers = referencesOf({ commits: released.commits, notes: given.notes, web });
  const comments = settings.comments
    ? commentDeeds(numbers, settings, given, host)
    : { deeds: [], problems: [] };
  const unknown = settings.comments && 'why' in released;
  return {
    deeds: [
      ...(isSecurity ? [advisoryDeed({ tag: given.tag, web }, host)] : []),
      ...(settings.milestone ? [milestoneDeed(given, host)] : []),
      ...comments.deeds,
      ...told,
    ],
    problems: comments.problems,
    notes: unknown ? [`issues and pull requests are those of the CHANGELOG alone: ${released.why}`] : [],
  };
}
