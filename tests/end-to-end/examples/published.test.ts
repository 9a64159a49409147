import { afterEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '@lockstep/core';
import { heldBy } from '../../support/polyglot/servers.ts';
import { longestBuildMs, runLong } from '../compare/example.ts';
import { type ExampleScene, exampleScene, keys, thirdParties } from './scene.ts';

interface Sealed {
  readonly file: string;
  readonly channels: readonly string[];
  readonly digest: { readonly sha256: string };
}

const pythonTag = 'v0.6.0';

let scene: ExampleScene;
afterEach(() => scene.close());

async function sealedFor(channel: string): Promise<readonly string[]> {
  const { artifacts } = JSON.parse(await scene.checkout.read('lockstep.seal.json')) as {
    readonly artifacts: readonly Sealed[];
  };
  const own = artifacts.filter(({ channels }) => channels.includes(channel));
  return own.map(({ digest }) => digest.sha256).sort();
}

/** Builds, seals and publishes as one does at a terminal; gives what is left to do. */
async function release(name: string, tag: string, repository: string): Promise<void> {
  scene = await exampleScene(name, tag, repository);
  expect(await runLong(scene.checkout, ['seal', '--build'])).toMatchObject({ exit: 0, codes: [] });
  const published = await runLong(scene.checkout, ['publish', '--skip-rehearsal'], keys);
  expect([published.exit, published.codes]).toEqual([0, []]);
  expect(new Set(Object.values(published.states))).toEqual(new Set(['present']));
  const verified = await runLong(scene.checkout, ['verify'], keys);
  expect([verified.exit, verified.codes]).toEqual([0, []]);
}

/** The sha256 of the assets of the one public release, without Lockstep’s own. */
function assetsOf(repository: string, tag: string): readonly string[] {
  const [only, ...others] = scene.github.inventory(repository).releases;
  expect([only?.tag, only?.isDraft, others]).toEqual([tag, false, []]);
  const files = (only?.assets ?? []).filter(
    ({ name }) => !/^(?:SHA512SUMS|lockstep\.seal\.json)$/.test(name),
  );
  return files.map(({ sha256 }) => sha256).sort();
}

describe('released from a terminal, each example is there whole, with the sealed bytes:', () => {
  test('npm', async () => {
    await release('npm', 'v1.4.0', 'lockstep-release/treesum');
    expect(heldBy(scene.servers).npm).toEqual(await sealedFor('npm'));
  });

  test(
    'python, on the trial registry first',
    async () => {
      const repository = 'lockstep-release/sentencelines';
      await release('python', pythonTag, repository);
      expect(heldBy(scene.servers).pypi).toEqual(await sealedFor('pypi'));
      expect(heldBy({ ...scene.servers, pypi: scene.trial }).pypi).toEqual(await sealedFor('testpypi'));
      expect(assetsOf(repository, pythonTag)).toEqual(await sealedFor('github-release'));
    },
    2 * longestBuildMs,
  );

  test(
    'polyglot, on five channels',
    async () => {
      const repository = 'lockstep-release/leafsum';
      await release('polyglot', 'v1.4.0', repository);
      const { npm, pypi, crates } = heldBy(scene.servers);
      expect(npm).toEqual(await sealedFor('npm'));
      expect(pypi).toEqual(await sealedFor('pypi'));
      const others = thirdParties.map((each) => digestOf(Buffer.from(each)).sha256);
      expect(crates.filter((sha256) => !others.includes(sha256))).toEqual(await sealedFor('crates'));
      expect(assetsOf(repository, 'v1.4.0')).toEqual(await sealedFor('github'));
      const formula = await scene.tap.read('refs/heads/main', 'Formula/leafsum.rb');
      for (const sha256 of await sealedFor('homebrew')) expect(formula).toContain(`sha256 "${sha256}"`);
      expect(formula).toContain(`${scene.github.server}${repository}/releases/download/v1.4.0/`);
    },
    2 * longestBuildMs,
  );
});
