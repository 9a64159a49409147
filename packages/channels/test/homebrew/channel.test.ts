import { describe, expect, test } from '@jest/globals';
import type { Host, HostPull, HostRepository, OpenHost, Receipt, Step, Target } from '@lockstep/core';
import { takeBack } from '@lockstep/engine';
import { startLife } from '../../../engine/test/simulation/life.ts';
import { sha, shapes } from './formulae.ts';
import {
  codesOf,
  contextIn,
  createTapWorld,
  formulaPath,
  isComplete,
  openChannel,
  previous,
  publishIn,
  released,
  sealOf,
  sessionIn,
  type TapRun,
  type TapWorld,
} from './tap-release.ts';

const branch = 'refs/heads/lockstep/leafsum/v2.0.0';
const reverting = 'Revert "leafsum 2.0.0"';
const newFormulaSettings = {
  create: true,
  description: 'Sums up leaves',
  homepage: 'https://leafsum.example.org/',
  license: 'MIT',
  install: ['bin.install "leafsum"'],
  url: 'https://git.example.org/acme/leafsum/releases/download/{tag}/{file}',
};

function open(world: TapWorld, options: TapRun = {}) {
  const channel = openChannel(world.settings);
  const [target] = channel.targets(world.seal);
  if (target === undefined) throw new Error('there is no target');
  const context = contextIn(world, options);
  return {
    channel,
    target,
    observe: async () => (await channel.observe([target], context))[0],
    apply: (step: Step | undefined): Promise<Receipt> => {
      if (step === undefined) throw new Error('there is no step');
      return channel.apply(step, target, context);
    },
    preflight: () => channel.preflight([target], context),
    verify: async () => (await channel.verify([target], context))[0],
    undo: async () => channel.undo?.(target, context),
  };
}

function stepsFor(world: TapWorld, target: Target): readonly Step[] {
  return openChannel(world.settings).steps(target, { state: 'absent' });
}

describe('the target', () => {
  test('is one document that follows from the seal alone', () => {
    const { channel, target } = open(createTapWorld());
    expect(channel.targets(sealOf())).toEqual([target]);
    expect(target).toMatchObject({ key: 'homebrew:leafsum@v2.0.0', kind: 'formula', title: 'leafsum 2.0.0' });
    expect(JSON.parse(target.document ?? '')).toEqual({
      formula: 'leafsum',
      version: '2.0.0',
      files: ['darwin-amd64', 'darwin-arm64', 'linux-amd64'].map((each) => ({
        file: `leafsum-2.0.0-${each}.tar.gz`,
        sha256: sha(`leafsum-2.0.0-${each}.tar.gz`),
      })),
    });
  });

  test('is none where nothing is routed', () => {
    const { artifacts, ...rest } = sealOf();
    const elsewhere = artifacts.map((each) => ({ ...each, channels: ['other'] }));
    expect(openChannel().targets({ ...rest, artifacts: elsewhere })).toEqual([]);
  });

  test('asks for a branch first, and for the reveal after all other reveals', () => {
    const world = createTapWorld();
    expect(stepsFor(world, open(world).target)).toMatchObject([
      { phase: 'reserve', undo: 'free' },
      { phase: 'reveal', undo: 'limited', last: true },
    ]);
  });
});

describe('where a formula stands:', () => {
  async function seen(text: string | undefined, settings = {}) {
    const world = createTapWorld({ settings });
    world.tap.refs.clear();
    world.tap.commit(text === undefined ? { 'README.md': '' } : { [formulaPath]: text });
    return open(world).observe();
  }

  test('an older version is absent', async () => {
    expect(await seen(previous)).toEqual({ state: 'absent' });
  });

  test('the release’s own statements are present, with the target’s digest', async () => {
    const { target } = open(createTapWorld());
    expect(await seen(released)).toMatchObject({ state: 'present', digest: target.artifact.digest });
    expect(await seen(`# a remark\n${released}`)).toMatchObject({ digest: target.artifact.digest });
  });

  test.each([
    ['another checksum', released.replace(sha('leafsum-2.0.0-linux-amd64.tar.gz'), sha('other'))],
    [
      'a file more',
      released.replace(
        '  on_linux do',
        `  on_sonoma do\n    url "https://x.example.org/2.0.0/more.tgz"\n    sha256 "${sha('x')}"\n  end\n\n  on_linux do`,
      ),
    ],
    [
      'the folder of another version',
      released.replaceAll(/v2\.0\.0\/leafsum-2\.0\.0-linux/g, 'v1.0.0/leafsum-linux'),
    ],
  ])('this version with %s is present with another digest, which is a conflict', async (_, text) => {
    const { target } = open(createTapWorld());
    const found = await seen(text);
    expect(found).toMatchObject({ state: 'present' });
    expect(found).not.toMatchObject({ digest: { sha256: target.artifact.digest.sha256 } });
    const world = createTapWorld();
    world.tap.commit({ [formulaPath]: text });
    const before = new Map(world.tap.refs);
    expect(codesOf(await publishIn(world))).toContain('DIGEST_CONFLICT');
    expect(world.tap.refs).toEqual(before);
  });

  test('a later version is rejected', async () => {
    const later = released.replaceAll('2.0.0', '2.1.0');
    expect(await seen(later)).toMatchObject({ state: 'rejected', problem: { code: 'TAP_AHEAD' } });
  });

  test('no formula is rejected, unless one is to be made', async () => {
    expect(await seen(undefined)).toMatchObject({
      state: 'rejected',
      problem: { code: 'TAP_FORMULA_MISSING' },
    });
  });

  test('a formula that cannot be read is rejected, with its line', async () => {
    expect(await seen('class Leafsum < Formula\n  url X\nend\n')).toMatchObject({
      state: 'rejected',
      problem: { code: 'FORMULA_UNREADABLE', where: { file: formulaPath, line: 2 } },
    });
  });

  test('its own branch makes it reserved, unless that holds something else', async () => {
    const world = createTapWorld();
    const { observe, apply, target } = open(world);
    const [prepare] = stepsFor(world, target);
    expect(await apply(prepare)).toMatchObject({ outcome: 'stored' });
    expect(await observe()).toEqual({ state: 'reserved', ref: world.tap.refs.get(branch) });
    world.tap.commit({ [formulaPath]: previous }, 'an older attempt', branch);
    expect(await observe()).toEqual({ state: 'absent' });
    expect(await apply(prepare)).toMatchObject({ outcome: 'stored' });
    expect(world.tap.text(formulaPath, branch)).toBe(released);
  });

  test('a tap that does not answer leaves it unknown', async () => {
    const world = createTapWorld();
    expect(await open(world, { isPrivate: true, token: undefined }).observe()).toMatchObject({
      state: 'unknown',
    });
  });

  test('a tap without a commit is not waited for', async () => {
    const world = createTapWorld();
    world.tap.refs.clear();
    expect(await open(world, {}).observe()).toMatchObject({
      state: 'rejected',
      problem: { code: 'REPOSITORY_UNKNOWN' },
    });
  });

  test.each(['HomebrewFormula/leafsum.rb', 'leafsum.rb', 'Formula/l/leafsum.rb'])(
    '%s is found',
    async (path) => {
      const world = createTapWorld();
      world.tap.refs.clear();
      const tap = { ...world.tap, commits: world.tap.commits };
      tap.commits.clear();
      world.tap.commit({ [path]: previous });
      expect(isComplete(await publishIn(world))).toBe(true);
      expect(world.tap.text(path)).toBe(released);
    },
  );
});

describe('preflight', () => {
  async function report(options: TapRun, change: (world: TapWorld) => void = () => undefined, settings = {}) {
    const world = createTapWorld({ settings });
    change(world);
    const before = new Map(world.tap.refs);
    const { problems, notes, credential } = await open(world, options).preflight();
    expect(world.tap.refs).toEqual(before);
    return { codes: problems.map(({ code }) => code), notes, credential, problems };
  }

  test('proves write access by a push that changes nothing', async () => {
    const { codes, credential } = await report({});
    expect([codes, credential.strength]).toEqual([[], 'proven']);
  });

  test.each([
    ['no token', { token: undefined }, 'TOKEN_MISSING'],
    ['a token that may only read', { access: 'read' }, 'TOKEN_READ_ONLY'],
    ['a token that nobody knows', { access: 'unknown' }, 'AUTH_FAILED'],
    ['a tap that is not there', { isPrivate: true, token: undefined }, 'REPOSITORY_UNKNOWN'],
  ] as const)('names %s', async (_, options, code) => {
    expect((await report(options)).codes).toContain(code);
  });

  test('names a protected branch, and suggests pull requests', async () => {
    const { problems } = await report({}, ({ tap }) => tap.protectedRefs.add('refs/heads/main'));
    expect(problems).toMatchObject([
      { code: 'AUTH_FORBIDDEN', remedy: expect.stringContaining('pull-request: true') },
    ]);
  });

  test('names a tap without a commit', async () => {
    expect((await report({}, ({ tap }) => tap.refs.clear())).codes).toEqual(['REPOSITORY_UNKNOWN']);
  });

  test('names a branch that is not there', async () => {
    expect((await report({}, undefined, { branch: 'stable' })).codes).toEqual(['REPOSITORY_UNKNOWN']);
  });

  test('names what the formula lacks, every file of it', async () => {
    const { codes } = await report({}, ({ tap }) =>
      tap.commit({ [formulaPath]: previous.replace('class Leafsum', 'class Leaf') }),
    );
    expect(codes).toEqual(['FORMULA_MISALIGNED']);
  });

  test('says that bottles and rebuilds of the version before go', async () => {
    const shape = shapes['a revision and bottles']?.('2.0.0');
    const text = shape?.text('1.2.3', sha) ?? '';
    const world = createTapWorld({ seal: sealOf('2.0.0', shape?.files) });
    world.tap.commit({ [formulaPath]: text });
    const { notes } = await open(world).preflight();
    expect(notes).toEqual([expect.stringContaining('bottle block'), expect.stringContaining('revision')]);
  });

  test('says that a pre-release reaches everyone', async () => {
    const files = ['leafsum-2.0.0-rc.1.tar.gz'];
    const world = createTapWorld({ seal: sealOf('2.0.0-rc.1', files) });
    expect((await open(world).preflight()).notes).toEqual([expect.stringContaining('pre-release')]);
  });
});

describe('a new formula', () => {
  const settings = {
    create: true,
    description: 'Sums up leaves',
    homepage: 'https://leafsum.example.org/',
    license: 'MIT',
    install: ['bin.install "leafsum"'],
    url: 'https://git.example.org/acme/leafsum/releases/download/{tag}/{file}',
  };

  test.each([
    ['beside others in Formula/', { 'Formula/other.rb': '' }, 'Formula/leafsum.rb'],
    ['beside others in HomebrewFormula/', { 'HomebrewFormula/other.rb': '' }, 'HomebrewFormula/leafsum.rb'],
    ['beside others at the root', { 'other.rb': '' }, 'leafsum.rb'],
    ['in a tap with nothing but a text', { 'README.md': '' }, 'Formula/leafsum.rb'],
  ])('is written %s', async (_, files, path) => {
    const world = createTapWorld({ settings });
    world.tap.refs.clear();
    world.tap.commit(files);
    const ending = await publishIn(world);
    expect(codesOf(ending)).toEqual([]);
    expect(world.tap.text(path)).toContain('class Leafsum < Formula');
    expect(world.tap.messages()[0]).toBe('leafsum 2.0.0 (new formula)');
    expect([...world.tap.refs.keys()]).toEqual(['refs/heads/main']);
  });

  test('is edited, not written again, once it is there', async () => {
    const world = createTapWorld({ settings });
    await publishIn(world);
    expect(world.tap.text(formulaPath)).toBe(released);
  });
});

describe('undo', () => {
  const byHand = {
    outcome: 'refused',
    problem: { code: 'REJECTED', remedy: expect.stringContaining('by hand'), rerun: false },
  };

  test('removes the branch of a formula that users never got, and then there is no more to do', async () => {
    const world = createTapWorld();
    const { apply, target, observe } = open(world);
    await apply(stepsFor(world, target)[0]);
    expect([...world.tap.refs.keys()]).toContain(branch);
    const session = sessionIn(world, startLife('undo'));
    expect(await takeBack(session)).toMatchObject({ exit: 0, report: { problems: [] } });
    expect([...world.tap.refs.keys()]).toEqual(['refs/heads/main']);
    expect(await observe()).toEqual({ state: 'absent' });
    expect((await takeBack(session)).exit).toBe(0);
  });

  test('leaves a branch alone that holds something else by now', async () => {
    const world = createTapWorld();
    const { apply, target, undo } = open(world);
    await apply(stepsFor(world, target)[0]);
    world.tap.refs.set(branch, world.tap.refs.get('refs/heads/main') ?? '');
    expect(await undo()).toMatchObject(byHand);
    expect([...world.tap.refs.keys()]).toContain(branch);
  });

  test('puts the formula back as it was, on top of what others did since', async () => {
    const world = createTapWorld();
    await publishIn(world);
    world.tap.commit({ 'Formula/third.rb': '# third\n' });
    const { undo, observe } = open(world);
    expect(await undo()).toMatchObject({ outcome: 'stored' });
    expect(world.tap.text(formulaPath)).toBe(previous);
    expect(world.tap.text('Formula/third.rb')).toBe('# third\n');
    expect(world.tap.messages()[0]).toBe(reverting);
    expect(await observe()).toEqual({ state: 'absent' });
  });

  test('leaves a formula alone that was changed since, or that is not of this release', async () => {
    const world = createTapWorld();
    const { undo } = open(world);
    expect(await undo()).toMatchObject(byHand);
    world.tap.commit({ [formulaPath]: released.replaceAll('2.0.0', '3.0.0') });
    expect(await undo()).toMatchObject(byHand);
    expect(world.tap.stored).toEqual([]);
  });

  test('removes a formula that was new with the release, and nothing beside it', async () => {
    const world = createTapWorld({ settings: newFormulaSettings });
    world.tap.refs.clear();
    world.tap.commit({ 'Formula/other.rb': 'class Other < Formula\nend\n' });
    expect(isComplete(await publishIn(world))).toBe(true);
    expect(world.tap.text(formulaPath)).toContain('/v2.0.0/');
    const { undo, observe } = open(world);
    expect(await undo()).toMatchObject({ outcome: 'stored' });
    expect(world.tap.text(formulaPath)).toBeUndefined();
    expect(world.tap.text('Formula/other.rb')).toBe('class Other < Formula\nend\n');
    expect(world.tap.messages()[0]).toBe(reverting);
    expect(await observe()).toEqual({ state: 'absent' });
  });

  test.each<[string, object, readonly Readonly<Record<string, string>>[], string]>([
    ['that the tap began with', {}, [{ [formulaPath]: released }], 'the tap began with this formula'],
    [
      'that a person wrote first',
      {},
      [{ 'README.md': '' }, { [formulaPath]: released }],
      'the tap had no such formula before',
    ],
    [
      'that was moved since',
      newFormulaSettings,
      [{ 'Formula/l/leafsum.rb': previous }, { [formulaPath]: released }],
      'the formula was moved there from Formula/l/leafsum.rb',
    ],
    [
      'that was edited since, and states this release all the same',
      {},
      [{ [formulaPath]: previous }, { [formulaPath]: released }, { [formulaPath]: `# ours\n${released}` }],
      'somebody has edited the formula since',
    ],
  ])('leaves a formula to a person %s', async (_, settings, commits, why) => {
    const world = createTapWorld({ settings: { ...settings } });
    world.tap.refs.clear();
    for (const files of commits) world.tap.commit(files);
    expect(await open(world).undo()).toMatchObject({ ...byHand, answer: { message: why } });
    expect(world.tap.stored).toEqual([]);
  });

  test('is what giving a release up does, once and no more', async () => {
    const world = createTapWorld();
    await publishIn(world);
    const session = sessionIn(world, startLife('undo'));
    const { report, exit } = await takeBack(session);
    expect([report.problems, exit]).toEqual([[], 0]);
    expect((await takeBack(session)).exit).toBe(0);
    expect(world.tap.messages()).toEqual([reverting, 'leafsum 2.0.0', 'leafsum 1.2.3']);
  });

  test('is for people where people merge', () => {
    expect(openChannel({ 'pull-request': true, host: 'gitea' })).toMatchObject({
      undoByHand: expect.stringContaining('pull request'),
    });
    expect(openChannel({ 'pull-request': true, host: 'gitea' }).undo).toBeUndefined();
  });
});

describe('by pull request', () => {
  const settings = { 'pull-request': true, host: 'gitea' };

  function createPulls() {
    const pulls: HostPull[] = [];
    const repository: HostRepository = {
      fullName: 'acme/homebrew-tap',
      defaultBranch: 'main',
      isPrivate: false,
      isArchived: false,
      canPush: true,
    };
    const host: Pick<Host, 'pulls' | 'repository'> = {
      repository: async () => ({ outcome: 'ok', value: repository }),
      pulls: {
        from: async (head) => ({
          outcome: 'ok',
          value: pulls.filter((each) => each.head === head).reverse(),
        }),
        create: async ({ head }) => {
          if (pulls.some((each) => each.head === head && each.isOpen))
            return { outcome: 'refused', reason: 'conflict', message: 'exists' };
          const number = pulls.length + 1;
          const pull = {
            number,
            url: `https://git.example.org/pulls/${number}`,
            isOpen: true,
            isMerged: false,
            head,
          };
          pulls.push(pull);
          return { outcome: 'ok', value: pull };
        },
      },
    };
    return { pulls, host: (() => host) as unknown as OpenHost };
  }

  test('a release is complete when the pull request is open, and opens one only', async () => {
    const { pulls, host } = createPulls();
    const world = createTapWorld({ settings, host });
    world.tap.protectedRefs.add('refs/heads/main');
    expect(codesOf(await publishIn(world))).toEqual([]);
    expect(isComplete(await publishIn(world))).toBe(true);
    expect(pulls).toHaveLength(1);
    expect(world.tap.text(formulaPath)).toBe(previous);
    expect(world.tap.text(formulaPath, branch)).toBe(released);
  });

  test('a lost answer to the opening opens no second one', async () => {
    const { pulls, host } = createPulls();
    const forgetful: OpenHost = (address, credential) => {
      const real = host(address, credential);
      const create: Host['pulls']['create'] = async (pull) => {
        await real.pulls.create(pull);
        return { outcome: 'failed', sent: true, why: 'connection lost' };
      };
      return { ...real, pulls: { ...real.pulls, create } };
    };
    const world = createTapWorld({ settings, host: forgetful });
    expect(codesOf(await publishIn(world))).toEqual([]);
    expect(isComplete(await publishIn(world))).toBe(true);
    expect(pulls).toHaveLength(1);
  });

  test('verification says that users have to wait for the merge', async () => {
    const { host } = createPulls();
    const world = createTapWorld({ settings, host });
    await publishIn(world);
    expect(await open(world).verify()).toMatchObject({
      observed: { state: 'pending', why: expect.stringContaining('/pulls/1') },
    });
  });

  test('it starts where the tap is by then', async () => {
    const { host } = createPulls();
    const world = createTapWorld({ settings, host });
    const { target, apply } = open(world);
    const [prepare, propose] = stepsFor(world, target);
    await apply(prepare);
    const tip = world.tap.commit({ 'Formula/third.rb': '' });
    expect(await apply(propose)).toMatchObject({ outcome: 'stored', answer: { derived: { base: tip } } });
    expect(world.tap.commits.get(world.tap.refs.get(branch) ?? '')?.parent).toBe(tip);
  });

  test('one that people closed is not opened again', async () => {
    const { pulls, host } = createPulls();
    const world = createTapWorld({ settings, host });
    await publishIn(world);
    const [pull] = pulls.splice(0);
    if (pull !== undefined) pulls.push({ ...pull, isOpen: false });
    expect(await open(world).observe()).toMatchObject({
      state: 'rejected',
      why: expect.stringContaining('closed'),
    });
  });

  test('once it is merged the tap itself shows it', async () => {
    const { host } = createPulls();
    const world = createTapWorld({ settings, host });
    await publishIn(world);
    world.tap.commit({ [formulaPath]: released }, 'Merge');
    world.tap.refs.delete(branch);
    expect(await open(world).observe()).toMatchObject({
      state: 'present',
      ref: world.tap.refs.get('refs/heads/main'),
    });
  });
});
