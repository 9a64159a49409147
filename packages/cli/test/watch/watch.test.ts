import { afterEach, describe, expect, test } from '@jest/globals';
import type { HostIssue, RepositoryAddress } from '@lockstep/core';
import { secretOf, silentLog } from '@lockstep/core';
import { createHttp, createOpenHost, systemClock } from '@lockstep/hosts';
import {
  type GiteaStandIn,
  type GithubStandIn,
  type NpmStandIn,
  startGiteaStandIn,
  startGithubStandIn,
} from '@lockstep/standins';
import { type Checkout, checkoutOf } from '../../../../tests/support/checkout.ts';
import { credentials, startRegistry } from '../../../../tests/support/registry.ts';
import { builtFiles, configText, workspaceFiles } from '../../../../tests/support/workspace.ts';
import { done } from '../sanity/in-process.ts';

const samples = [{ name: 'alder' }];
const token = 'token-of-a-job';
const repository = 'acme/demo';

interface Server {
  readonly address: RepositoryAddress;
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

function variables(server: string, api: string): Readonly<Record<string, string>> {
  return {
    GITHUB_SERVER_URL: server.replace(/\/$/, ''),
    GITHUB_API_URL: api.replace(/\/$/, ''),
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: '77',
    GITHUB_TOKEN: token,
  };
}

async function github(): Promise<Server> {
  const standIn: GithubStandIn = await startGithubStandIn({
    tokens: [
      { token, user: 'github-actions[bot]', kind: 'job', permissions: { issues: 'write', contents: 'read' } },
    ],
    repositories: [{ name: repository, isPrivate: false }],
  });
  const { api, server, uploads } = standIn;
  const address = { kind: 'github', api, uploads, owner: 'acme', name: 'demo' } as const;
  return { address, env: variables(server, api), close: () => standIn.close() };
}

async function gitea(): Promise<Server> {
  const standIn: GiteaStandIn = await startGiteaStandIn({
    users: [{ login: 'acme' }],
    tokens: [{ token, user: '', job: repository }],
  });
  await standIn.addRepository({ name: repository });
  const address = { kind: 'gitea', api: standIn.api, owner: 'acme', name: 'demo' } as const;
  const env = { ...variables(standIn.url, standIn.api), GITEA_ACTIONS: 'true' };
  return { address, env, close: () => standIn.close() };
}

let server: Server;
let registry: NpmStandIn;
let checkout: Checkout;

afterEach(() => Promise.all([server.close(), registry.close(), checkout.remove()]));

const run = (...args: readonly string[]) => done(checkout, args, { ...credentials, ...server.env });

/** A release that was published, with a ledger in a file. */
async function released(start: () => Promise<Server>): Promise<void> {
  [server, registry] = await Promise.all([start(), startRegistry()]);
  const config = configText({ npm: { registry: registry.url } });
  checkout = await checkoutOf(workspaceFiles(samples, config), ['v1.2.3']);
  await checkout.write(builtFiles(samples));
  for (const args of [['seal'], ['preflight'], ['publish', '--skip-rehearsal']])
    expect(await run(...args)).toMatchObject({ exit: 0, problems: [] });
}

async function issues(): Promise<readonly HostIssue[]> {
  const http = createHttp({});
  const host = createOpenHost(http, silentLog, systemClock)(server.address, secretOf('token', token));
  const reply = await host.issues.matching({ labels: [], state: 'all' });
  return reply.outcome === 'ok' ? reply.value : [];
}

const shown = async () => (await issues()).map(({ number, isOpen, labels }) => ({ number, isOpen, labels }));
const one = (isOpen: boolean) => [{ number: expect.any(Number), isOpen, labels: ['lockstep-verification'] }];

const failed = { LOCKSTEP_JOBS: '{"verify":{"result":"success"},"install":{"result":"failure"}}' };
const report = (jobs: Readonly<Record<string, string>> = {}, ...more: readonly string[]) =>
  done(checkout, ['watch', '--report', ...more], { ...server.env, ...jobs });

describe.each([
  ['GitHub', github],
  ['Gitea', gitea],
])('on %s', (_, start) => {
  test('one issue shows what is wrong, and is closed when nothing is any more', async () => {
    await released(start);
    expect(await report()).toMatchObject({ exit: 0, problems: [] });
    expect(await shown()).toEqual([]);

    expect((await report(failed)).problems).toEqual([
      expect.stringMatching(
        /^VERIFICATION_FAILED the job install ended with failure; see http:\S+\/acme\/demo\/actions\/runs\/77$/,
      ),
    ]);
    expect(await shown()).toEqual(one(true));
    const [opened] = await issues();
    expect(opened?.title).toBe('v1.2.3: the released packages are not as they should be');

    await report(failed);
    expect(await issues()).toEqual([opened]);

    const both = await report({
      LOCKSTEP_JOBS: '{"verify":{"result":"cancelled"},"install":{"result":"failure"}}',
    });
    expect(both.exit).toBe(1);
    expect((await issues())[0]?.body).toContain('the job verify ended with cancelled');
    expect(await shown()).toEqual(one(true));

    expect(await report()).toMatchObject({ exit: 0, report: { issue: opened?.url } });
    expect(await shown()).toEqual(one(false));
    await report(failed);
    expect(await shown()).toEqual(one(true));
  });

  test('a version that was taken away is told', async () => {
    await released(start);
    await registry.close();
    registry = await startRegistry();
    await checkout.write({ 'lockstep.yaml': configText({ npm: { registry: registry.url } }) });
    expect(await report()).toMatchObject({ exit: 4, problems: ['MISSING alder@1.2.3 is not on npm'] });
    expect((await issues())[0]?.body).toContain('**MISSING**');
  });

  test('a credential that may not open an issue is told so', async () => {
    await released(start);
    server = { ...server, env: { ...server.env, GITHUB_TOKEN: 'unknown-token' } };
    expect(await report(failed)).toMatchObject({
      exit: 1,
      problems: [expect.stringMatching(/^(ISSUE_REFUSED|AUTH_FAILED) /)],
    });
  });
});

test('new issues that name the version are listed, and what is looked at ends with the hours', async () => {
  await released(github);
  const http = createHttp({});
  const host = createOpenHost(http, silentLog, systemClock)(server.address, secretOf('token', token));
  for (const title of ['crash in 1.2.3 @everyone', 'crash in 11.2.3', 'crash in 1.2.30'])
    await host.issues.create({ title, body: '', labels: [] });
  const looked = await run('watch', '--hours=48');
  expect(looked).toMatchObject({ exit: 0, report: { due: true } });
  expect(looked.report.notes).toEqual([expect.stringMatching(/^v1\.2\.3 is named by #1 crash in 1\.2\.3 /)]);
  const over = await run('watch', '--hours=0.0000001');
  expect(over).toMatchObject({ exit: 0, report: { due: false, channels: [] } });
  expect(over.report.notes).toEqual(['the first 1e-7 hours after v1.2.3 are over: nothing was looked at']);
});
