import { describe, expect, test } from '@jest/globals';
import { contextWith } from '../../registry/loopback-context.ts';
import { openChannel, type Sample, sealedCrate, sealOf } from './crate-fixture.ts';
import { indexLine, scriptedHttp } from './scripted-http.ts';

async function orderOf(samples: readonly Sample[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const seal = sealOf(await Promise.all(samples.map(sealedCrate)));
  const targets = openChannel().targets(seal);
  const titles = new Map(targets.map(({ key, title }) => [key, title]));
  return Object.fromEntries(
    targets.map(({ title, needs }) => [title, needs.map((need) => titles.get(need) ?? `unknown ${need}`)]),
  );
}

function needs(...lines: readonly string[]): string {
  return `[dependencies]\n${lines.join('\n')}`;
}

describe('the targets of a release', () => {
  test('are one per crate, with a key that names it for ever', async () => {
    const seal = sealOf([await sealedCrate({ name: 'foo', version: '1.2.0-rc.1' })]);
    expect(openChannel().targets(seal)).toMatchObject([
      {
        key: 'crates:foo@1.2.0-rc.1',
        title: 'foo@1.2.0-rc.1',
        kind: 'version',
        channel: 'crates',
        needs: [],
      },
    ]);
  });

  test('leave out what is routed elsewhere, or is no crate', async () => {
    const [here, there, other] = await Promise.all(
      ['here', 'there', 'other'].map((name) => sealedCrate({ name })),
    );
    if (here === undefined || there?.artifact.package === undefined || other?.artifact.package === undefined)
      throw new Error('nothing was packed');
    const elsewhere = { ...there, artifact: { ...there.artifact, channels: ['mirror'] } };
    const sealed = { ...other.artifact.package, ecosystem: 'npm' };
    const foreign = { ...other, artifact: { ...other.artifact, package: sealed } };
    const targets = openChannel().targets(sealOf([here, elsewhere, foreign]));
    expect(targets.map(({ title }) => title)).toEqual(['here@1.0.0']);
  });

  test('come after the siblings they depend on, however those are spelled and renamed', async () => {
    const order = await orderOf([
      {
        name: 'app',
        tables: needs('my-core = "1"', 'serde = "1"', 'short = { package = "my_tool", version = "1" }'),
      },
      { name: 'my_core' },
      { name: 'my_tool', tables: '[target.\'cfg(unix)\'.build-dependencies]\nmy-core = "1"' },
    ]);
    expect(order).toEqual({
      'app@1.0.0': ['my_core@1.0.0', 'my_tool@1.0.0'],
      'my_core@1.0.0': [],
      'my_tool@1.0.0': ['my_core@1.0.0'],
    });
  });

  test('make a chain of a chain', async () => {
    const names = ['a0', 'a1', 'a2', 'a3', 'a4'];
    const chain = names.map((name, index) => ({
      name,
      ...(index > 0 && { tables: needs(`${names[index - 1]} = "1"`) }),
    }));
    const order = await orderOf(chain.toReversed());
    expect(Object.values(order).map((each) => each.length)).toEqual([1, 1, 1, 1, 0]);
  });

  test('do not wait for themselves', async () => {
    expect(await orderOf([{ name: 'my-self', tables: '[dev-dependencies]\nmy_self = "1"' }])).toEqual({
      'my-self@1.0.0': [],
    });
  });

  test('keep both ways of a cycle for the engine to break', async () => {
    const order = await orderOf([
      { name: 'one', tables: needs('two = "1"') },
      { name: 'two', tables: '[dev-dependencies]\none = "1"' },
    ]);
    expect(order).toEqual({ 'one@1.0.0': ['two@1.0.0'], 'two@1.0.0': ['one@1.0.0'] });
  });
});

test('a step is planned for what is absent alone, and can never be taken back', async () => {
  const channel = openChannel();
  const [target] = channel.targets(sealOf([await sealedCrate({ name: 'foo' })]));
  if (target === undefined) throw new Error('no target');
  expect(channel.steps(target, { state: 'absent' })).toMatchObject([{ phase: 'commit', undo: 'never' }]);
  expect(channel.steps(target, { state: 'present', digest: {}, yanked: true })).toEqual([]);
  expect(channel.steps(target, { state: 'pending', why: 'cache' })).toEqual([]);
  expect(channel.steps(target, { state: 'unknown', why: 'offline' })).toEqual([]);
});

describe('crates that wait for one another', () => {
  const home = 'https://cargo.example/';
  const ring: readonly Sample[] = [
    { name: 'base' },
    { name: 'macros', tables: '[dependencies]\nbase = "1"\n[dev-dependencies]\nuser = "1"' },
    { name: 'user', tables: '[dependencies]\nmacros = "1"' },
    { name: 'beyond', tables: '[dependencies]\nuser = "1"' },
  ];

  async function stepNeeds(known: readonly string[]) {
    const channel = openChannel({ index: `sparse+${home}` });
    const targets = channel.targets(sealOf(await Promise.all(ring.map(sealedCrate))));
    const paths = { base: 'ba/se/base', macros: 'ma/cr/macros', user: 'us/er/user', beyond: 'be/yo/beyond' };
    const files = Object.entries(paths).filter(([name]) => known.includes(name));
    const { http } = scriptedHttp({
      [`GET ${home}config.json`]: { status: 200, body: { dl: `${home}dl` } },
      ...Object.fromEntries(
        files.map(([name, path]) => [
          `GET ${home}${path}`,
          { status: 200, body: indexLine({ name, vers: '0.9.0' }) },
        ]),
      ),
    });
    const observed = await channel.observe(targets, contextWith(new Map(), undefined, http));
    const steps = targets.flatMap((target, at) => channel.steps(target, observed[at] ?? { state: 'absent' }));
    return Object.fromEntries(steps.map(({ target, needs }) => [target, needs]));
  }

  const whole = {
    'crates:base@1.0.0': [],
    'crates:macros@1.0.0': ['crates:base@1.0.0', 'crates:user@1.0.0'],
    'crates:user@1.0.0': ['crates:macros@1.0.0'],
    'crates:beyond@1.0.0': ['crates:user@1.0.0'],
  };

  test('begin with the one whose name is new, since the registry asks for names alone', async () => {
    expect(await stepNeeds(['base', 'user', 'beyond'])).toEqual({
      ...whole,
      'crates:macros@1.0.0': ['crates:base@1.0.0'],
    });
    expect(await stepNeeds(['macros'])).toEqual({ ...whole, 'crates:user@1.0.0': [] });
  });

  test.each([
    ['are all known', ['base', 'user', 'macros', 'beyond']],
    ['are all new', []],
  ])('and %s stay in a circle', async (_title, known) => {
    expect(await stepNeeds(known)).toEqual(whole);
  });
});
