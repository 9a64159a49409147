import type { Host, Http, RepositoryAddress, Secret } from '@lockstep/core';
import { ok } from '../answers/reply.ts';
import { originsOf } from '../api.ts';
import { readIdentity } from '../identity.ts';
import { createGiteaApi } from './api.ts';
import { giteaBranches } from './branches.ts';
import { giteaContents, giteaRefs } from './contents.ts';
import { giteaIssues, giteaMilestones } from './issues.ts';
import { giteaPulls } from './pulls.ts';
import { giteaReleases } from './releases.ts';
import { readRepository } from './repository.ts';
import { giteaArtifacts, giteaRuns } from './runs.ts';
import { giteaStatuses } from './statuses.ts';
import { giteaTeams } from './teams.ts';

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
    // Gitea knows statuses alone: its workflows report by them.
    checks: { of: async () => ok([]) },
    branches: giteaBranches(api),
    teams: giteaTeams(api),
    runs: giteaRuns(api),
    artifacts: giteaArtifacts(api),
    pulls: giteaPulls(api),
  };
}
