import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readRepositoryFile } from '../architecture/repository.ts';
import { secretsByJob } from './polyglot-jobs.ts';

interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>> }>>;
}

const read = (path: string): Workflow => parse(readRepositoryFile(path));

/** Jobs that may change something on the server, by what they may. */
function writers({ jobs }: Workflow): Readonly<Record<string, object>> {
  const entries = Object.entries(jobs).map(([id, { permissions }]) => {
    const writes = Object.entries(permissions).filter(([, level]) => level !== 'read');
    return [id, Object.fromEntries(writes)] as const;
  });
  return Object.fromEntries(entries.filter(([, writes]) => Object.keys(writes).length > 0));
}

/** Jobs in which a step gets the job’s token. */
function tokenHolders({ jobs }: Workflow): readonly string[] {
  return Object.keys(jobs).filter((id) => JSON.stringify(jobs[id]).includes('github.token'));
}

describe.each(['github', 'gitea'])('the templates for %s that build and publish apart', (host) => {
  const built = `workflows-templates/${host}/release.yml`;
  const inline = host === 'github' ? 'release-publish-inline' : 'release-publish';
  const published = `workflows-templates/${host}/${inline}.yml`;
  const [build, publish] = [read(built), read(published)];

  test('publish only what a person starts', () => {
    expect(Object.keys(publish.on)).toEqual(['workflow_dispatch']);
    expect(build.permissions).toEqual({});
    expect(publish.permissions).toEqual({});
  });

  test('let write whoever keeps the ledger, the build and the release, and nobody else', () => {
    const contents = { contents: 'write' };
    expect(writers(build)).toEqual({ store: contents });
    // Who may not write does not see drafts, which hold the builds on Gitea.
    const resolving = host === 'gitea' ? { resolve: contents } : {};
    const approving = { 'gates-host': { issues: 'write' } };
    expect(writers(publish)).toEqual({ ...resolving, ...approving, preflight: contents, publish: contents });
  });

  test('give no secret and no token to a job that runs other people’s code', () => {
    expect(secretsByJob(readRepositoryFile(built))).toEqual({ metadata: [], build: [], store: [] });
    expect(tokenHolders(build)).toEqual(['store']);
    const none = { resolve: [], gates: [], 'gates-host': [], rehearse: [] };
    const secrets = { ...none, preflight: ['NPM_TOKEN'], publish: ['NPM_TOKEN'] };
    expect(secretsByJob(readRepositoryFile(published))).toEqual(secrets);
    expect(tokenHolders(publish)).toEqual(['gates-host', 'preflight', 'publish']);
    expect(publish.jobs.rehearse?.permissions).toEqual({});
    expect(publish.jobs.gates?.permissions).toEqual({ contents: 'read' });
  });
});
