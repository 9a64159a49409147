import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type ChannelSettings,
  digestOf,
  reveal,
  type Sandbox,
  type Seal,
  type StandIn,
  silentLog,
} from '@lockstep/core';
import { standInKinds } from '../../src/kinds.ts';
import { giteaClient, part } from './gitea-client.ts';

const commit = 'c'.repeat(40);
const packages = ['v1.0.0', 'v1.0.0', '@s/a@2.0.0'].map((tag) => ({
  ecosystem: 'npm',
  name: 'a',
  version: '1.0.0',
  tag,
}));
const bytes = Buffer.from('built');
const seal: Seal = {
  schema: 1,
  releases: [{ id: 'v1.0.0', commit, packages }],
  build: { run: 'local', attempt: 1 },
  tools: [],
  artifacts: [{ file: 'dist/tool.tgz', digest: digestOf(bytes), channels: ['releases'] }],
};

const open: StandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((standIn) => standIn.close()));
});

async function rehearse(server: string): Promise<{ standIn: StandIn; settings: Record<string, string> }> {
  const kind = standInKinds.find((each) => each.kind === 'gitea-release');
  if (kind === undefined) throw new Error('no such kind of stand-in');
  const settings: ChannelSettings & Record<string, unknown> = {
    artifacts: ['*.tgz'],
    repository: 'ada/tool',
    server,
    api: `${server}api/v1/`,
  };
  const standIn = await kind.start({ settings, packages: [], seal, log: silentLog });
  open.push(standIn);
  return {
    standIn,
    settings: Object.fromEntries(
      Object.entries(standIn.settings).map(([key, value]) => [key, String(value)]),
    ),
  };
}

test('a rehearsal finds the repository with the sealed commit’s tags, which nobody has pushed', async () => {
  const { settings } = await rehearse('https://git.example.org/');
  expect(settings).toMatchObject({ repository: 'ada/tool', api: `${settings.server}api/v1/` });
  expect(settings.server).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const client = giteaClient({ api: settings.api ?? '' });
  for (const tag of ['v1.0.0', '@s/a@2.0.0'])
    expect(part(await client.get(`~/git/refs/tags/${encodeURIComponent(tag)}`), '0.object')).toMatchObject({
      type: 'commit',
      sha: commit,
    });
});

test('a server below a path is rehearsed below the same path', async () => {
  const { settings } = await rehearse('https://example.org/forge/gitea/');
  expect(settings.server).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/forge\/gitea\/$/);
  expect((await giteaClient({ api: settings.api ?? '' }).get('version')).status).toBe(200);
});

describe('downloading what was released', () => {
  const sandbox: Sandbox = {
    folder: async () => '',
    env: {},
    run: async () => ({ code: 0, output: '' }) as never,
  };

  async function released(isDraft: boolean, content: Buffer<ArrayBuffer>) {
    const { standIn, settings } = await rehearse('https://git.example.org/');
    const client = giteaClient({ api: settings.api ?? '' }, reveal(standIn.secret));
    const release = part(await client.send('POST', '~/releases', { tag_name: 'v1.0.0', draft: true }), 'id');
    await client.upload(release, 'tool.tgz', content);
    await client.upload(release, 'lockstep.seal.json', Buffer.from('{}'));
    if (!isDraft) await client.send('PATCH', `~/releases/${release}`, { draft: false });
    return standIn.fetch?.(seal, sandbox);
  }

  test('finds the sealed bytes without any credential', async () => {
    expect(await released(false, bytes)).toEqual([
      {
        installed: { client: 'download', package: 'tool.tgz', version: 'v1.0.0', file: 'tool.tgz' },
        problems: [],
      },
    ]);
  });

  test.each([
    ['a draft', true, bytes, 'there is no published release'],
    ['other bytes', false, Buffer.from('other'), 'was sealed'],
  ])('fails for %s', async (_, isDraft, content, why) => {
    const [result] = (await released(isDraft, content)) ?? [];
    expect(result).toMatchObject({ installed: { failed: true }, problems: [{ code: 'REHEARSAL_INSTALL' }] });
    expect(result?.problems[0]?.message).toContain(why);
  });
});
