import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { heldIn } from '../../support/hosts/github-holdings.ts';
import {
  builtForGithub,
  formulaOf,
  formulaPath,
  platformName,
  repository,
  sealedForGithub,
} from '../../support/hosts/github-project.ts';
import {
  type GithubWorld,
  githubWorld,
  tokens,
  type WorldOptions,
} from '../../support/hosts/github-world.ts';
import { type Reported, report } from '../../support/report-document.ts';
import { tag } from '../../support/workspace.ts';

const { TAP_TOKEN: _tap, ...withoutTap } = tokens;
const { HOST_TOKEN: _host, ...withoutHost } = tokens;
const readOnly = { permissions: { contents: 'read' } } as const;
const publish = ['publish', '--skip-rehearsal'];
const release = { tag, author: 'mallory' } as const;
const oneOf = (bytes: string | Uint8Array) => [{ name: platformName('linux-amd64'), bytes }];
const linux = builtForGithub()[`dist/${platformName('linux-amd64')}`] ?? '';

interface BadInput {
  readonly options?: WorldOptions;
  readonly env?: Readonly<Record<string, string>>;
  /** Happens after the seal was made. */
  readonly meanwhile?: (world: GithubWorld) => unknown;
  readonly code: string;
  readonly exit: number;
}

const cases: Readonly<Record<string, BadInput>> = {
  'no token for the tap': { env: withoutTap, code: 'TOKEN_MISSING', exit: 1 },
  'no token for the host': { env: withoutHost, code: 'TOKEN_MISSING', exit: 1 },
  'a token that may only read the tap': {
    options: { rights: { TAP_TOKEN: readOnly } },
    code: 'TOKEN_READ_ONLY',
    exit: 1,
  },
  'an account that may only read the repository': {
    options: { rights: { HOST_TOKEN: { role: 'read' } } },
    code: 'TOKEN_READ_ONLY',
    exit: 1,
  },
  'a token that the tap’s server does not know': {
    env: { ...tokens, TAP_TOKEN: 'github_pat_of_nobody_0123456789' },
    code: 'AUTH_FAILED',
    exit: 1,
  },
  'a tap without the formula': { options: { formula: () => ({}) }, code: 'TAP_FORMULA_MISSING', exit: 1 },
  'a formula with an address that is not sealed': {
    options: {
      formula: (server) => ({
        [formulaPath]: formulaOf(server, '1.2.2', {}).replaceAll('linux-amd64', 'linux-mips'),
      }),
    },
    code: 'FORMULA_MISALIGNED',
    exit: 1,
  },
  'a tap that is ahead': {
    options: { formula: (server) => ({ [formulaPath]: formulaOf(server, '1.3.0', {}) }) },
    code: 'TAP_AHEAD',
    exit: 1,
  },
  'a draft of somebody else for the tag': {
    meanwhile: ({ github }) => github.plant.release(repository, { ...release, isDraft: true }),
    code: 'DRAFT_FOREIGN',
    exit: 1,
  },
  'a tag that was moved since': {
    meanwhile: async ({ github, origin }) =>
      github.moveRef(
        repository,
        `refs/tags/${tag}`,
        await origin.commit({ ref: 'refs/heads/main', files: { x: 'y' } }),
      ),
    code: 'TAG_MOVED',
    exit: 3,
  },
  'a tag that was never pushed': {
    meanwhile: ({ github }) => github.moveRef(repository, `refs/tags/${tag}`, undefined),
    code: 'TAG_MISSING',
    exit: 1,
  },
  'a locked release that lacks assets': {
    meanwhile: ({ github }) =>
      github.plant.release(repository, { ...release, isImmutable: true, assets: oneOf(linux) }),
    code: 'RELEASE_IMMUTABLE',
    exit: 3,
  },
  'a public release with other bytes': {
    meanwhile: ({ github }) => github.plant.release(repository, { ...release, assets: oneOf('other') }),
    code: 'DIGEST_CONFLICT',
    exit: 3,
  },
};

let sealed: Checkout;
let world: GithubWorld;
beforeAll(async () => {
  sealed = await sealedForGithub();
});
afterAll(() => sealed.remove());
afterEach(() => world.close());

function expectRefusal(
  { exit, report: { problems, public: shown } }: Reported,
  code: string,
  expected: number,
): void {
  const found = problems.find((problem) => problem.code === code);
  expect({ exit, codes: problems.map((each) => each.code) }).toEqual({
    exit: expected,
    codes: expect.arrayContaining([code]),
  });
  expect(found?.remedy).not.toBe('');
  expect(shown.filter(({ channel }) => channel !== 'github-release')).toEqual([]);
}

describe.each(Object.entries(cases))('%s', (_, { options = {}, env = tokens, meanwhile, code, exit }) => {
  test(`is ${code}, and the servers hold what they held`, async () => {
    world = await githubWorld(sealed, options);
    await meanwhile?.(world);
    const before = await heldIn(world);
    expectRefusal(await report(world.checkout, publish, env), code, exit);
    expect(await heldIn(world)).toEqual(before);
  });
});

test('a name that the host would change is ASSET_REFUSED, and the servers hold what they held', async () => {
  const odd = await sealedForGithub({ 'dist/alder 1.2.3~odd.tar.gz': linux });
  world = await githubWorld(odd);
  await odd.remove();
  const before = await heldIn(world);
  expectRefusal(await report(world.checkout, publish, tokens), 'ASSET_REFUSED', 1);
  expect(await heldIn(world)).toEqual(before);
});
