import type { Credential, Http, HttpOutcome, RepositoryAddress, Secret } from '@lockstep/core';
import { type Api, originsOf, type Parameters, placed, type Route, rootOf } from '../api.ts';
import { createExchange } from './fetch.ts';
import { type Conditions, createOctokit, type Octokit } from './octokit.ts';

const version = { 'x-github-api-version': '2022-11-28' };

/** Everything that GitHub's adapter works with. */
export interface GithubConditions extends Conditions {
  readonly http: Http;
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? error.cause : error;
}

// What Octokit makes of an answer is left aside: the answer itself is what counts, for GitHub as for Gitea.
async function sendBy(
  octokit: Octokit,
  http: Http,
  credential: Credential | undefined,
  route: Route,
  parameters: Parameters,
): Promise<HttpOutcome> {
  const { fetch, outcome } = createExchange(http, credential);
  try {
    await octokit.request(route, { ...parameters, headers: version, request: { fetch } });
  } catch (error) {
    if (outcome() === undefined) throw causeOf(error);
  }
  return outcome() ?? { kind: 'failure', sent: false, why: 'nothing was sent' };
}

/** GitHub's API, by an Octokit that is loaded at the first request. */
export function createGithubApi(
  address: RepositoryAddress,
  secret: Secret | undefined,
  conditions: GithubConditions,
): Api {
  const credential = secret && ({ secret, scheme: 'Bearer', origins: originsOf(address) } as const);
  let octokit: Promise<Octokit> | undefined;
  return {
    address,
    credential,
    pages: { sizeName: 'per_page', size: 100 },
    http: conditions.http,
    async send(route, parameters) {
      octokit ??= createOctokit(rootOf(address.api), conditions);
      return sendBy(await octokit, conditions.http, credential, route, placed(address, route, parameters));
    },
  };
}
