import { packTarball } from '../../../packages/standins/test/tarball.ts';
import { type Checkout, checkoutOf, type Files } from '../checkout.ts';
import { lockstep } from '../lockstep.ts';
import { cargoWorkspace, crate, crateName } from '../polyglot/crate.ts';
import { type Places, polyglotConfig } from '../polyglot/release.ts';
import { pythonSource, wheel, wheelName } from '../polyglot/wheel.ts';
import { packSample, sourceFiles, tarballFile } from '../sample-package.ts';
import { tag, version } from '../workspace.ts';

/** One package of each registry, and a binary for releases and a tap. */
const npmPackage = { name: 'alder' } as const;
const distribution = { name: 'alder', version } as const;
const library = { name: 'alder', version } as const;
export const binary = `alder-${version}-linux.tar.gz`;

/** The name of each file that is sealed, by the kind of its channels. */
export const forestFiles: Files = {
  [tarballFile(npmPackage, version)]: packSample(npmPackage, version),
  [`py/dist/${wheelName(distribution)}`]: wheel(distribution),
  [`rust/target/package/${crateName(library)}`]: crate(library),
  [`bin/${binary}`]: packTarball({ alder: '#!/bin/sh\necho 1.2.3\n' }),
};

/** Where the channels of every kind lead. */
export interface ForestPlaces extends Places {
  readonly github: { readonly server: string; readonly api: string; readonly uploads: string };
  readonly gitea: { readonly server: string };
  readonly tap: string;
}

const nobody = 'http://127.0.0.1:9/';
const nowhere: ForestPlaces = {
  npm: nobody,
  pypi: { upload: `${nobody}legacy/`, index: `${nobody}simple/` },
  crates: `sparse+${nobody}`,
  github: { server: nobody, api: nobody, uploads: nobody },
  gitea: { server: nobody },
  tap: `${nobody}grove/homebrew-tap.git`,
};

/** The kinds of channels, which are the ids as well. */
export const kinds = ['npm', 'pypi', 'crates', 'github-release', 'gitea-release', 'homebrew'] as const;
export type Kind = (typeof kinds)[number];

const assets = { repository: 'grove/trees', artifacts: ['bin/*'] };

/** A `lockstep.yaml` with a channel of every kind. */
export function forestConfig(places: ForestPlaces, more: object = {}): string {
  const { github, gitea, tap } = places;
  const hosts = {
    'github-release': { ...assets, ...github, token: { env: 'GITHUB_TOKEN' } },
    'gitea-release': { ...assets, ...gitea, token: { env: 'GITEA_TOKEN' } },
    homebrew: { artifacts: ['bin/*'], tap, formula: 'alder', token: { env: 'TAP_TOKEN' } },
  };
  return JSON.stringify({ ...JSON.parse(polyglotConfig(places, hosts)), ...more }, undefined, 2);
}

/** The formula of the version before, as people wrote it. */
export function olderFormula(): string {
  const address = 'https://git.example.org/grove/trees/releases/download/v1.2.2/alder-1.2.2-linux.tar.gz';
  return [
    'class Alder < Formula',
    '  desc "Prints its version"',
    '  homepage "https://git.example.org/grove/trees"',
    `  url "${address}"`,
    `  sha256 "${'0'.repeat(64)}"`,
    '  license "MIT"',
    '',
    '  def install',
    '    bin.install "alder"',
    '  end',
    'end',
    '',
  ].join('\n');
}

/** A tagged repository with something for every kind of channel, built, and sealed by the command. */
export async function sealedForest(): Promise<Checkout> {
  const sources = {
    'package.json': JSON.stringify({ private: true, workspaces: ['packages/*'] }),
    ...sourceFiles(npmPackage, version),
    ...pythonSource(distribution, 'py'),
    ...cargoWorkspace([library], 'rust'),
    'CHANGELOG.md': `# Changelog\n\n## ${version}\n\n- grows\n`,
    'lockstep.yaml': forestConfig(nowhere),
    '.gitignore': 'dist/\ntarget/\nbin/\nlockstep.seal.json\n.lockstep/\n',
  };
  const checkout = await checkoutOf(sources, [tag]);
  await checkout.write(forestFiles);
  const { exit, stdout, stderr } = await lockstep(checkout, ['seal']);
  if (exit !== 0) throw new Error(`seal ended with ${exit}: ${stdout}${stderr}`);
  return checkout;
}
