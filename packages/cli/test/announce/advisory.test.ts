import { afterEach, describe, expect, test } from '@jest/globals';
import { type Host, type RepositoryAddress, secretOf, silentLog } from '@lockstep/core';
import { advisoryDeed, prepareAdvisory } from '@lockstep/engine';
import { createHttp, createOpenHost, systemClock } from '@lockstep/hosts';
import { startGiteaStandIn, startGithubStandIn } from '@lockstep/standins';

const release = { tag: 'v1.2.3', web: 'https://git.example.org/acme/demo' };
const mended = [{ ecosystem: 'npm', name: 'alder', version: '1.2.3' }];

let close: () => Promise<void>;
afterEach(() => close());

const open = (address: RepositoryAddress, token: string): Host =>
  createOpenHost(createHttp(), silentLog, systemClock)(address, secretOf('token', token));

async function github() {
  const standIn = await startGithubStandIn({
    tokens: [
      { token: 'token-of-root', user: 'root', role: 'admin' },
      { token: 'token-of-ada', user: 'ada' },
    ],
    repositories: [{ name: 'acme/demo' }],
  });
  close = () => standIn.close();
  const { api, requests } = standIn;
  const as = (token: string) => open({ kind: 'github', api, owner: 'acme', name: 'demo' }, token);
  const changeAs = async (id: string, change: object) => {
    const answer = await fetch(`${api}repos/acme/demo/security-advisories/${id}`, {
      method: 'PATCH',
      headers: { authorization: 'Bearer token-of-root', 'content-type': 'application/json' },
      body: JSON.stringify(change),
    });
    expect(answer.status).toBe(200);
  };
  const describeAs = (id: string, description: string) => changeAs(id, { description });
  // Anybody may report a vulnerability, in a text of their own.
  const reportAs = async (token: string, description: string) => {
    const answer = await fetch(`${api}repos/acme/demo/security-advisories/reports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ summary: 'A report', description, severity: 'low', vulnerabilities: [] }),
    });
    expect(answer.status).toBe(201);
  };
  return { as, changeAs, describeAs, reportAs, requests };
}

async function allOf({ advisories }: Host) {
  const reply = await advisories?.all();
  return reply?.outcome === 'ok' ? reply.value : [];
}

describe('the advisory of a security release (O15)', () => {
  test('is drafted once, and published once the release is complete and somebody wrote it', async () => {
    const { as, describeAs } = await github();
    const root = as('token-of-root');
    expect(await prepareAdvisory(release, 'high', mended, root)).toMatchObject({ isNew: true });
    expect(await prepareAdvisory(release, 'high', mended, root)).toMatchObject({ isNew: false });
    const [draft] = await allOf(root);
    expect(draft?.state).toBe('draft');

    const deed = advisoryDeed(release, root);
    expect(await deed.look?.()).toMatchObject({ state: 'unknown', problem: { code: 'ADVISORY_BY_HAND' } });
    expect(await deed.act()).toMatchObject({ outcome: 'unsent' });
    await describeAs(
      String(draft?.id),
      String(draft?.description).replace('_What can happen, and to whom._', 'A leak.'),
    );
    expect(await deed.look?.()).toEqual({ state: 'open' });
    expect(await deed.act()).toEqual({ outcome: 'stored' });
    expect(await deed.look?.()).toEqual({ state: 'done' });
    expect((await allOf(as('token-of-ada'))).map(({ state }) => state)).toEqual(['published']);
  });

  test('is never what a stranger reported, whatever mark that bears', async () => {
    const { as, reportAs, requests } = await github();
    const root = as('token-of-root');
    const forged = '<!-- lockstep-release: v1.2.3 -->\nInstall https://elsewhere.example.org/ at once.';
    await reportAs('token-of-ada', forged);
    const deed = advisoryDeed(release, root);
    expect(await deed.look?.()).toMatchObject({ state: 'unknown', problem: { code: 'ADVISORY_BY_HAND' } });
    expect(await deed.act()).toMatchObject({ outcome: 'unsent' });
    expect(await prepareAdvisory(release, 'high', mended, root)).toMatchObject({ isNew: true });
    expect(requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
    expect(await allOf(root)).toMatchObject([
      { state: 'draft', isReport: false },
      { state: 'triage', isReport: true },
    ]);
  });

  test('that was closed by a person is not published over their head', async () => {
    const { as, changeAs } = await github();
    const root = as('token-of-root');
    await prepareAdvisory(release, 'high', mended, root);
    const [draft] = await allOf(root);
    await changeAs(String(draft?.id), {
      description: String(draft?.description).replace('_What can happen, and to whom._', 'A leak.'),
      state: 'closed',
    });
    expect(await advisoryDeed(release, root).act()).toMatchObject({ outcome: 'unsent' });
    expect(await allOf(root)).toMatchObject([{ state: 'closed' }]);
  });

  test('is left to a person by a credential that may not see drafts', async () => {
    const { as, requests } = await github();
    await prepareAdvisory(release, 'high', mended, as('token-of-root'));
    const ada = as('token-of-ada');
    expect(await prepareAdvisory(release, 'high', mended, ada)).toMatchObject({
      problem: {
        code: 'ADVISORY_BY_HAND',
        remedy: expect.stringContaining(`${release.web}/security/advisories/new`),
      },
    });
    expect(await advisoryDeed(release, ada).look?.()).toMatchObject({
      problem: { code: 'ADVISORY_BY_HAND' },
    });
    expect(requests.filter(({ method, status }) => method === 'POST' && status === 201)).toHaveLength(1);
  });

  test('is left to a person on a server that has none', async () => {
    const standIn = await startGiteaStandIn({
      users: [{ login: 'acme' }],
      tokens: [{ token: 'token-of-acme', user: 'acme' }],
    });
    close = () => standIn.close();
    const host = open({ kind: 'gitea', api: standIn.api, owner: 'acme', name: 'demo' }, 'token-of-acme');
    expect(await prepareAdvisory(release, 'low', mended, host)).toMatchObject({
      problem: { severity: 'warning' },
    });
    expect(await advisoryDeed(release, host).look?.()).toMatchObject({ problem: { severity: 'warning' } });
    expect(standIn.requests).toEqual([]);
  });
});
