import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import type { GiteaStandIn } from '@lockstep/standins';
import type { Checkout } from '../checkout.ts';
import { sealedDigests } from '../registry.ts';
import { tag } from '../workspace.ts';
import { repository } from './gitea-project.ts';
import type { GiteaSite } from './gitea-site.ts';

/** What a Gitea holds of a release, as far as anybody could see a difference. */
export interface Held {
  readonly releases: readonly {
    readonly tag: string;
    readonly isDraft: boolean;
    /** `name sha256`, sorted; a name that is there twice is there twice. */
    readonly assets: readonly string[];
  }[];
  /** The sha256 of each version, by `name@version`. */
  readonly packages: Readonly<Record<string, string>>;
  /** Refs but the ledger's. */
  readonly refs: readonly string[];
}

/** Looks at a server, past its protocol. */
export async function heldBy(server: GiteaStandIn, name = repository): Promise<Held> {
  const { repositories, packages } = await server.inventory();
  const { releases = [], refs = {} } = repositories[name] ?? {};
  const versions = Object.entries(packages).flatMap(([full, { versions: all }]) =>
    Object.entries(all).map(([version, { sha256 }]) => [
      `${full.replace(/^[^/]+\//, '')}@${version}`,
      sha256,
    ]),
  );
  return {
    releases: releases.map(({ tag: of, isDraft, assets }) => ({
      tag: of,
      isDraft,
      assets: assets.map((asset) => `${asset.name} ${asset.sha256}`).sort(),
    })),
    packages: Object.fromEntries(versions),
    refs: Object.keys(refs).filter((ref) => !ref.startsWith('refs/lockstep/ledger/')),
  };
}

interface SealedFiles {
  readonly artifacts: readonly {
    readonly file: string;
    readonly digest: { readonly sha256: string; readonly sha512: string };
  }[];
}

/** The assets that the release must have: every tarball, the seal, and the sums that name the tarballs. */
export async function sealedAssets(checkout: Checkout): Promise<readonly string[]> {
  const text = await checkout.read('lockstep.seal.json');
  const { artifacts } = JSON.parse(text) as SealedFiles;
  const named = artifacts.map(({ file, digest }) => ({ name: file.replace('dist/', ''), ...digest }));
  const sums = named.map(({ name, sha512 }) => `${sha512}  ${name}\n`).join('');
  const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
  return [
    ...named.map((each) => `${each.name} ${each.sha256}`),
    `lockstep.seal.json ${sha256(text)}`,
    `SHA512SUMS ${sha256(sums)}`,
  ].sort();
}

/** Asserts that a release is on a server, exactly once, with the sealed bytes, and that nothing else was left. */
export async function expectComplete(
  { server, checkout }: Pick<GiteaSite, 'server' | 'checkout'>,
  released = tag,
): Promise<void> {
  expect(await heldBy(server)).toEqual({
    releases: [{ tag: released, isDraft: false, assets: await sealedAssets(checkout) }],
    packages: await sealedDigests(checkout),
    refs: ['refs/heads/main', `refs/tags/${released}`],
  });
}

/** A request that changes something, without what differs between two servers: `POST releases/1/assets`. */
export interface Write {
  readonly request: string;
  readonly status: number | 'dropped' | 'open';
}

/** The requests that could change something, in the order of their arrival; a fetch by git is none. */
export function writesTo({ requests }: Pick<GiteaStandIn, 'requests'>): readonly Write[] {
  return requests
    .filter(({ method, path }) => !['GET', 'HEAD'].includes(method) && !path.endsWith('/git-upload-pack'))
    .map(({ method, path, status }) => ({
      request: `${method} ${path.replace(/^.*?\/(api\/v1\/repos\/[^/]+\/[^/]+\/|api\/packages\/[^/]+\/npm\/)/, '')}`,
      status,
    }));
}
