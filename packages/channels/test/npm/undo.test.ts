import { afterEach, describe, expect, test } from '@jest/globals';
import { type Channel, type ChannelContext, secretOf, type Target } from '@lockstep/core';
import { type GiteaStandIn, type NpmStandIn, startGiteaStandIn, startNpmStandIn } from '@lockstep/standins';
import { contextWith } from '../registry/loopback-context.ts';
import { filesOf, onlyTarget, openChannel, sealedPackage, sealOf } from './channel-fixture.ts';

const name = '@ada/tool';

interface Line {
  readonly channel: Channel;
  readonly context: ChannelContext;
  publish(version: string, more?: object): Promise<Target>;
}

function lineOn(registry: string, token = 'write'): Line {
  const channel = openChannel(registry, { access: 'public' });
  const bytes = new Map<string, Uint8Array>();
  const context = contextWith(bytes, secretOf('NPM_TOKEN', token));
  return {
    channel,
    context,
    async publish(version, more = {}) {
      const sealed = await sealedPackage({ name, version, ...more });
      for (const [file, content] of filesOf([sealed])) bytes.set(file, content);
      const target = onlyTarget(channel, sealOf([sealed]));
      const [step] = channel.steps(target, { state: 'absent' });
      if (step === undefined) throw new Error('no step is planned');
      const receipt = await channel.apply(step, target, contextWith(bytes, secretOf('NPM_TOKEN', 'write')));
      expect(receipt).toMatchObject({ outcome: 'stored' });
      return target;
    },
  };
}

async function retreatOf({ channel, context }: Line, target: Target, removes = false) {
  const [observed] = await channel.observe([target], context);
  return channel.retreat?.(target, observed ?? { state: 'absent' }, { removes }, context);
}

/** Does what there is to do; says what was done, and how it ended. */
async function takeBack(line: Line, target: Target, removes = false): Promise<readonly string[]> {
  const retreat = await retreatOf(line, target, removes);
  const done: string[] = [];
  for (const step of retreat?.steps ?? []) {
    const receipt = await line.channel.undo?.(target, line.context, step);
    const code = receipt?.outcome === 'refused' ? receipt.problem.code : receipt?.outcome;
    done.push(
      `${step.key
        .split(' ')
        .slice(0, step.key.startsWith('dist-tag') ? 2 : 1)
        .join(' ')}: ${code}`,
    );
  }
  return done;
}

describe('on the public registry', () => {
  let standIn: NpmStandIn;
  afterEach(() => standIn.close());
  const held = () => standIn.packages()[name];
  const tokens = [
    { token: 'write', user: 'ada', rights: 'publish' },
    { token: 'read', user: 'ada', rights: 'read' },
  ] as const;
  async function start(token?: string): Promise<Line> {
    standIn = await startNpmStandIn({ tokens: [...tokens] });
    return lineOn(standIn.url, token);
  }

  test('latest goes back, then the version is deprecated; a second run finds nothing to do', async () => {
    const line = await start();
    await line.publish('1.0.0');
    const target = await line.publish('1.1.0');
    expect(held()?.tags).toEqual({ latest: '1.1.0' });
    expect(await takeBack(line, target)).toEqual(['dist-tag latest: stored', 'deprecate: stored']);
    expect(held()).toMatchObject({
      tags: { latest: '1.0.0' },
      versions: { '1.1.0': { deprecated: 'Withdrawn by its maintainers: install 1.0.0.' } },
    });
    expect(held()?.versions['1.0.0']).not.toHaveProperty('deprecated');
    expect(await takeBack(line, target)).toEqual([]);
  });

  test('the only version keeps latest, which is said', async () => {
    const line = await start();
    const target = await line.publish('1.0.0');
    expect((await retreatOf(line, target))?.notes).toEqual([
      expect.stringContaining('latest stays on @ada/tool@1.0.0'),
    ]);
    expect(await takeBack(line, target)).toEqual(['deprecate: stored']);
    expect(held()?.tags).toEqual({ latest: '1.0.0' });
  });

  test('where it is wished and the registry lets one, the version is removed, and no other', async () => {
    const line = await start();
    await line.publish('1.0.0');
    const target = await line.publish('1.1.0');
    expect(await takeBack(line, target, true)).toEqual(['dist-tag latest: stored', 'unpublish: stored']);
    expect(held()).toMatchObject({ tags: { latest: '1.0.0' }, burned: ['1.1.0'] });
    expect(Object.keys(held()?.versions ?? {})).toEqual(['1.0.0']);
    expect(await takeBack(line, target, true)).toEqual([]);
  });

  test('the only version goes with its package', async () => {
    const line = await start();
    const target = await line.publish('1.0.0');
    expect(await takeBack(line, target, true)).toEqual(['unpublish: stored']);
    expect(held()).toMatchObject({ versions: {}, burned: ['1.0.0'] });
  });

  test('a version that others depend on stays, with the registry’s word for it', async () => {
    const line = await start();
    await line.publish('1.0.0');
    const target = await line.publish('1.1.0');
    await line.publish('1.0.0', { name: '@ada/app', dependencies: { [name]: '1.1.0' } });
    expect(await takeBack(line, target, true)).toEqual(['dist-tag latest: stored', 'unpublish: REJECTED']);
    expect(Object.keys(held()?.versions ?? {})).toEqual(['1.0.0', '1.1.0']);
  });

  test('a token that may not write changes nothing', async () => {
    const line = await start('read');
    await line.publish('1.0.0');
    const target = await line.publish('1.1.0');
    const before = held();
    expect(await takeBack(line, target)).toEqual([
      'dist-tag latest: AUTH_FORBIDDEN',
      'deprecate: AUTH_FORBIDDEN',
    ]);
    expect(held()).toEqual(before);
  });

  test('what cannot be read now is not guessed', async () => {
    const line = await start();
    const target = await line.publish('1.0.0');
    const blind: Line = {
      ...line,
      context: { ...line.context, http: async () => ({ kind: 'failure', sent: false, why: 'no network' }) },
    };
    const present = { state: 'present', digest: {}, yanked: false } as const;
    await expect(line.channel.retreat?.(target, present, { removes: false }, blind.context)).rejects.toThrow(
      'no network',
    );
    expect(await line.channel.undo?.(target, blind.context)).toMatchObject({ outcome: 'unsent' });
  });
});

describe('on a Gitea', () => {
  let standIn: GiteaStandIn;
  afterEach(() => standIn.close());

  test('latest goes back, then the version is deleted; a second run finds nothing to do', async () => {
    standIn = await startGiteaStandIn({
      users: [{ login: 'ada' }],
      tokens: [{ token: 'write', user: 'ada', scopes: ['write:package'] }],
    });
    const line = lineOn(standIn.npmRegistry('ada'));
    await line.publish('1.0.0');
    const target = await line.publish('1.1.0');
    expect(await takeBack(line, target)).toEqual(['dist-tag latest: stored', 'delete: stored']);
    const held = (await standIn.inventory()).packages['ada/@ada/tool'];
    expect([Object.keys(held?.versions ?? {}), held?.tags]).toEqual([['1.0.0'], { latest: '1.0.0' }]);
    expect(await takeBack(line, target)).toEqual([]);
    const [step] = [
      { key: `delete ${target.key}`, target: '', channel: '', title: '', undoes: '', leaves: '' },
    ];
    expect(await line.channel.undo?.(target, line.context, step)).toMatchObject({ outcome: 'stored' });
  });
});
