import type { HostKind } from '@lockstep/core';

/** What a gate asks of a host, and what a credential needs for it there, in the host’s own words. */
export const needs = {
  repository: { github: '“Metadata: read”', gitea: 'the scope read:repository' },
  statuses: {
    github: '“Commit statuses: read” (statuses: read for a job’s token)',
    gitea: 'the scope read:repository',
  },
  checks: { github: '“Checks: read” (checks: read for a job’s token)', gitea: 'the scope read:repository' },
  runs: { github: '“Actions: read” (actions: read for a job’s token)', gitea: 'the scope read:repository' },
  branches: {
    github: '“Contents: read” (contents: read for a job’s token)',
    gitea: 'the scope read:repository',
  },
  issues: { github: '“Issues: read” (issues: read for a job’s token)', gitea: 'the scope read:issue' },
  'new issues': {
    github:
      '“Issues: write” (issues: write for a job’s token) and an account that may write to the repository',
    gitea: 'the scope write:issue and an account that may write to the repository',
  },
  teams: {
    github:
      '“Members: read” of the organisation (or read:org for a classic token); a job’s own token can never see a team',
    gitea: 'the scope read:organization, and an account that is in the team or owns the organisation',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<HostKind, string>>>>;

export type HostNeed = keyof typeof needs;
