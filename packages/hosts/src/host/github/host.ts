import type { Host, RepositoryAddress, Secret } from '@lockstep/core';
import { originsOf } from '../api.ts';
import { readIdentity } from '../identity.ts';
import { githubAdvisories } from './advisories.ts';
import { createGithubApi, type GithubConditions } from './api.ts';
import { githubBranches } from './branches.ts';
import { githubChecks } from './checks.ts';
import { githubContents, githubRefs } from './contents.ts';
import { githubIssues, githubMilestones } from './issues.ts';
import { githubPulls } from './pulls.ts';
import { githubReleases } from './releases.ts';
import { readRepository } from './repository.ts';
import { githubArtifacts, githubRuns } from './runs.ts';
import { githubStatuses } from './statuses.ts';
import { githubTeams } from './teams.ts';

/** A repository on GitHub or GitHub Enterprise. */
export function createGithubHost(
  address: RepositoryAddress,
  secret: Secret | undefined,
  conditions: GithubConditions,
): Host {
  const api = createGithubApi(address, secret, conditions);
  return {
    address,
    origins: originsOf(address),
    repository: () => readRepository(api),
    identity: () => readIdentity(api),
    releases: githubReleases(api, conditions.pace),
    contents: githubContents(api),
    refs: githubRefs(api),
    issues: githubIssues(api),
    milestones: githubMilestones(api),
    statuses: githubStatuses(api),
    checks: githubChecks(api),
    branches: githubBranches(api),
    teams: githubTeams(api),
    runs: githubRuns(api),
    artifacts: githubArtifacts(api),
    pulls: githubPulls(api),
    advisories: githubAdvisories(api),
  };
}
