import type { Host, Http, RepositoryAddress, Secret } from '@lockstep/core';
import { originsOf } from '../api.ts';
import { readIdentity } from '../identity.ts';
import { createGiteaApi } from './api.ts';
import { giteaContents, giteaRefs } from './contents.ts';
import { giteaIssues, giteaMilestones } from './issues.ts';
import { giteaPulls } from './pulls.ts';
import { giteaReleases } from './releases.ts';
import { readRepository } from './repository.ts';
import { giteaArtifacts, giteaRuns } from './runs.ts';
import { giteaStatuses } from './statuses.ts';

/** A repository on Gitea or Forgejo. */
export function createGiteaHost(address: RepositoryAddress, secret: Secret | undefined, http: Http): Host {
  const api = createGiteaApi(address, secret, http);
  return {
    address,
    origins: originsOf(address),
    repository: () => readRepository(api),
    identity: () => readIdentity(api),
    releases: giteaReleases(api),
    contents: giteaContents(api),
    refs: giteaRefs(api),
    issues: giteaIssues(api),
    milestones: giteaMilestones(api),
    statuses: giteaStatuses(api),
    runs: giteaRuns(api),
    artifacts: giteaArtifacts(api),
    pulls: giteaPulls(api),
  };
}
