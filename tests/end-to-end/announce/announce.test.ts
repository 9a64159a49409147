import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { HostKind } from '@lockstep/core';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { lockstep, type Variables } from '../../support/lockstep.ts';
import { credentials, startRegistry } from '../../support/registry.ts';
import { type Reported, report } from '../../support/report-document.ts';
import { builtFiles, configText, tag, version, workspaceFiles } from '../../support/workspace.ts';
import { type DocumentedHost, startDocumentedHost } from '../gates-host/documented-host.ts';

const samples = [{ name: 'alder' }] as const;
const changelog = `# Changelog\n\n## [${version}] - 2026-01-02\n\n### Added\n\n- A table (#3)\n`;
const secret = 'chat/T0123456789secret';

/** An address that takes messages, one path for each. */
async function startChats() {
  const taken: { path: string; body: unknown }[] = [];
  let status = 200;
  const server = createServer(async (request, response) => {
    taken.push({ path: String(request.url), body: JSON.parse(await text(request)) });
    response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    taken,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answer: (next: number) => {
      status = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Scene {
  readonly checkout: Checkout;
  readonly host: DocumentedHost;
  readonly chats: Awaited<ReturnType<typeof startChats>>;
  readonly variables: Variables;
  run(...more: readonly string[]): Promise<Reported>;
  close(): Promise<void>;
}

const announce = {
  webhooks: [
    { id: 'chat', url: { env: 'CHAT_WEBHOOK' }, format: 'slack' },
    { id: 'site', url: { env: 'SITE_WEBHOOK' } },
  ],
};

/** A release of one package after v1.1.0, sealed; commits merge #1 and close #2, the CHANGELOG names #3. */
async function setScene(kind: HostKind): Promise<Scene> {
  const [registry, chats] = await Promise.all([startRegistry(), startChats()]);
  const config = { ...JSON.parse(configText({ npm: { registry: registry.url } })), announce };
  const checkout = await checkoutOf({ 'README.md': 'alder\n' }, ['v1.1.0']);
  const commit = (...messages: readonly string[]) =>
    checkout.git('commit', '--quiet', '--allow-empty', ...messages.flatMap((each) => ['--message', each]));
  await commit('Merge pull request #1 from ada/table');
  await commit('Mend it', 'Fixes #2, see #4');
  await checkout.write({ ...workspaceFiles(samples, JSON.stringify(config)), 'CHANGELOG.md': changelog });
  await checkout.git('add', '--all');
  await commit('release');
  await checkout.git('tag', '--annotate', '--message', tag, tag);
  await checkout.write(builtFiles(samples));
  const at = async (name: string) => (await checkout.git('rev-parse', `${name}^{commit}`)).trim();
  const commits = { released: await at('HEAD'), before: await at('v1.1.0'), main: await at('HEAD') };
  const issues = ['one', 'two', 'three', 'four'].map((title) => ({ title, labels: [] }));
  const host = await startDocumentedHost(kind, { issues, milestones: { [version]: 0 } }, commits, checkout);
  const variables = {
    ...host.environment,
    ...credentials,
    ...{ CHAT_WEBHOOK: `${chats.url}${secret}`, SITE_WEBHOOK: `${chats.url}site` },
  };
  return {
    ...{ checkout, host, chats, variables },
    run: (...more) => report(checkout, ['announce', ...more], variables),
    close: async () => {
      await Promise.all([registry.close(), chats.close(), host.close()]);
      await checkout.remove();
    },
  };
}

async function publish({ checkout, variables }: Scene): Promise<void> {
  for (const args of [['seal'], ['publish', '--skip-rehearsal']]) {
    const { exit, stderr } = await lockstep(checkout, args, variables);
    expect([args, exit, stderr]).toEqual([args, 0, expect.anything()]);
  }
}

/** How often each issue was told of the release. */
async function told({ host }: Scene): Promise<readonly number[]> {
  const { issues } = host.as('ada');
  const counts = [1, 2, 3, 4].map(async (number) => {
    const reply = await issues.comments(number);
    return reply.outcome === 'ok'
      ? reply.value.filter(({ body }) => body.includes(`Released in ${tag}`)).length
      : -1;
  });
  return Promise.all(counts);
}

async function openMilestones({ host }: Scene): Promise<number> {
  const reply = await host.as('ada').milestones.titled(version);
  return reply.outcome === 'ok' ? reply.value.filter(({ isOpen }) => isOpen).length : -1;
}

let scene: Scene;
afterEach(() => scene.close());

describe.each(['github', 'gitea'] as const)('on %s', (kind) => {
  beforeEach(async () => {
    scene = await setScene(kind);
  });

  test('a complete release is announced once, everywhere, whatever happens on the way (O12)', async () => {
    const { chats, checkout, variables } = scene;
    const early = await lockstep(checkout, ['seal'], variables).then(() => scene.run());
    expect([early.exit, early.codes]).toEqual([1, ['ANNOUNCE_TOO_EARLY']]);
    expect([await told(scene), await openMilestones(scene), chats.taken]).toEqual([[0, 0, 0, 0], 1, []]);

    await publish(scene);
    chats.answer(500);
    const first = await scene.run();
    // Whether a server that failed passed the message on, nobody knows.
    expect([first.exit, first.codes]).toEqual([4, ['ANNOUNCE_REFUSED', 'ANNOUNCE_REFUSED']]);
    expect([await told(scene), await openMilestones(scene)]).toEqual([[1, 1, 1, 0], 0]);
    expect(chats.taken.map(({ path }) => path)).toEqual([`/${secret}`, '/site']);

    chats.answer(200);
    const second = await scene.run();
    expect([second.exit, second.codes]).toEqual([4, ['ANNOUNCE_UNCERTAIN', 'ANNOUNCE_UNCERTAIN']]);
    const third = await scene.run('--again');
    expect([third.exit, third.codes]).toEqual([0, []]);
    expect(await told(scene)).toEqual([1, 1, 1, 0]);
    expect(chats.taken).toHaveLength(4);
    expect(chats.taken[2]?.body).toEqual({ text: expect.stringContaining(`acme/demo ${tag} is released`) });
    expect(chats.taken[3]?.body).toEqual(
      expect.objectContaining({ event: 'released', tag, version, packages: [{ name: 'alder', version }] }),
    );
    const fourth = await scene.run();
    expect([fourth.exit, chats.taken.length]).toEqual([0, 4]);
    expect(JSON.stringify([first, second, third, fourth])).not.toContain(secret);
    const { stdout } = await lockstep(checkout, ['log'], variables);
    expect(stdout).not.toContain(secret);
  });
});
