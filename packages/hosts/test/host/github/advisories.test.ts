import { afterEach, expect, test } from '@jest/globals';
import { type Advisories, type NewAdvisory, secretOf, silentLog } from '@lockstep/core';
import { type GithubStandIn, startGiteaStandIn, startGithubStandIn } from '@lockstep/standins';
import { createOpenHost } from '../../../src/host/open-host.ts';
import { createHttp } from '../../../src/http/http.ts';
import { replyValue } from '../contract/reply-value.ts';
import { createTestClock } from '../opened.ts';

const wanted: NewAdvisory = {
  summary: 'A hole',
  description: 'Text',
  severity: 'high',
  packages: [{ ecosystem: 'pip', name: 'demo', vulnerable: '< 1.2.3', patched: '1.2.3' }],
};

let standIn: GithubStandIn | undefined;
afterEach(() => standIn?.close());

async function start() {
  standIn = await startGithubStandIn({
    tokens: [
      { token: 'token-of-root', user: 'root', role: 'admin' },
      { token: 'token-of-ada', user: 'ada' },
    ],
    repositories: [{ name: 'acme/demo' }],
  });
  const { api } = standIn;
  return (token: string): Advisories => {
    const open = createOpenHost(createHttp(), silentLog, createTestClock());
    const address = { kind: 'github', api, owner: 'acme', name: 'demo' } as const;
    const { advisories } = open(address, secretOf('token', token));
    if (advisories === undefined) throw new Error('GitHub has advisories');
    return advisories;
  };
}

test('a draft is made, found again by those who may see it, and published', async () => {
  const as = await start();
  const root = as('token-of-root');
  const made = await replyValue(root.createDraft(wanted));
  expect(made).toMatchObject({ state: 'draft', summary: 'A hole', description: 'Text' });
  expect(await replyValue(root.all())).toEqual([made]);
  expect(await replyValue(as('token-of-ada').all())).toEqual([]);
  expect(await replyValue(root.publish(made.id))).toEqual({ ...made, state: 'published' });
  expect(await replyValue(as('token-of-ada').all())).toMatchObject([{ id: made.id }]);
  expect(standIn?.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('who may not is told so', async () => {
  const as = await start();
  expect(await as('token-of-ada').createDraft(wanted)).toMatchObject({
    outcome: 'refused',
    reason: 'missing',
  });
});

test('more than a page of them is read by cursors', async () => {
  const as = await start();
  const root = as('token-of-root');
  const { summary, description, severity } = wanted;
  const headers = { authorization: 'Bearer token-of-root', 'user-agent': 'test' };
  for (let count = 1; count <= 101; count += 1) {
    const body = JSON.stringify({
      summary: `${summary} ${count}`,
      description,
      severity,
      vulnerabilities: [],
    });
    await fetch(`${standIn?.api}repos/acme/demo/security-advisories`, { method: 'POST', headers, body });
  }
  const all = await replyValue(root.all());
  expect(new Set(all.map(({ summary }) => summary)).size).toBe(101);
  expect(all[0]?.summary).toBe('A hole 101');
});

test('Gitea has none', async () => {
  const gitea = await startGiteaStandIn({ tokens: [] });
  const open = createOpenHost(createHttp(), silentLog, createTestClock());
  const address = { kind: 'gitea', api: `${gitea.url}api/v1/`, owner: 'acme', name: 'demo' } as const;
  expect(open(address).advisories).toBeUndefined();
  await gitea.close();
});
