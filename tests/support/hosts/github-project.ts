import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Checkout, checkoutOf, type Files } from '../checkout.ts';
import { lockstep } from '../lockstep.ts';
import { packSample, sourceFiles, tarballFile } from '../sample-package.ts';
import { tag, version } from '../workspace.ts';

/** The repository that is released, and the tap of its formula. */
export const repository = 'grove/trees';
export const tap = 'grove/homebrew-tap';
export const formulaPath = 'Formula/alder.rb';

export const npmPackage = { name: 'alder' } as const;
export const platforms = ['linux-amd64', 'darwin-arm64'] as const;

/** What the CHANGELOG says of the version. */
export const notes = '- Leaves are *counted* twice.\n- `alder --help` helps.';

/** The name of a platform's tarball. */
export function platformName(platform: string, of = version): string {
  return `alder-${of}-${platform}.tar.gz`;
}

function platformBytes(platform: string): Uint8Array {
  return gzipSync(Buffer.from(`alder ${version} for ${platform}\n`.repeat(50)));
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The sha256 of the platform tarballs, by platform. */
export const platformDigests: Readonly<Record<string, string>> = Object.fromEntries(
  platforms.map((platform) => [platform, sha256(platformBytes(platform))]),
);

/** The formula of a version, as people wrote it: only version, addresses and checksums belong to a release. */
export function formulaOf(server: string, of: string, digests: Readonly<Record<string, string>>): string {
  const download = (
    platform: string,
  ) => `      url "${server}${repository}/releases/download/v${of}/${platformName(platform, of)}"
      sha256 "${digests[platform] ?? sha256(`${platform} ${of}`)}"`;
  return `# Kept by hand; the order of the blocks matters to nobody.
class Alder < Formula
  desc "Counts leaves"
  homepage "https://alder.example.org/"
  version "${of}"
  license "MIT"

  on_macos do
    on_arm do
${download('darwin-arm64')}
    end
  end

  on_linux do
    on_intel do
${download('linux-amd64')}
    end
  end

  def install
    bin.install "alder" # version "0.0.1" is long gone
  end
end
`;
}

/** Where the channels of a release lead, and where its ledger is. */
export interface GithubPlaces {
  readonly npm: string;
  readonly host: { readonly server: string; readonly api?: string; readonly uploads?: string };
  readonly tap: string;
  readonly ledger: object;
}

/** Addresses where nobody listens. */
const nowhere: GithubPlaces = {
  npm: 'http://127.0.0.1:9/',
  host: { server: 'http://127.0.0.1:9/' },
  tap: 'http://127.0.0.1:9/grove/homebrew-tap.git',
  ledger: { file: 'auto' },
};

/** A `lockstep.yaml` for the release; JSON is a part of YAML. */
export function githubConfig({ npm, host, tap: address, ledger }: GithubPlaces): string {
  const channels = {
    npm: { artifacts: ['dist/*.tgz'], registry: npm, token: { env: 'NPM_TOKEN' } },
    'github-release': { artifacts: ['dist/*.tar.gz'], repository, ...host, token: { env: 'HOST_TOKEN' } },
    homebrew: {
      artifacts: ['dist/*.tar.gz'],
      tap: address,
      formula: 'alder',
      token: { env: 'TAP_TOKEN' },
    },
  };
  return `${JSON.stringify({ channels, ledger }, undefined, 2)}\n`;
}

const changelog = `# Changelog\n\n## ${version}\n\n${notes}\n\n## 1.2.2\n\n- Older news.\n`;

/** The sources of the release, without what is built. */
export function githubSources(places: GithubPlaces = nowhere): Files {
  return {
    'package.json': JSON.stringify({ private: true, workspaces: ['packages/*'] }),
    ...sourceFiles(npmPackage, version),
    'CHANGELOG.md': changelog,
    'lockstep.yaml': githubConfig(places),
    '.gitignore': 'dist/\nlockstep.seal.json\n.lockstep/\n',
  };
}

/** A package for npm, and a tarball for each of two platforms. */
export function builtForGithub(): Files {
  return {
    [tarballFile(npmPackage, version)]: packSample(npmPackage, version),
    ...Object.fromEntries(platforms.map((each) => [`dist/${platformName(each)}`, platformBytes(each)])),
  };
}

/**
 * The tagged sources with all of it built, and sealed by the command; their channels lead nowhere yet.
 * @param more other files that were built.
 */
export async function sealedForGithub(more: Files = {}): Promise<Checkout> {
  const checkout = await checkoutOf(githubSources(), [tag]);
  await checkout.write({ ...builtForGithub(), ...more });
  const { exit, stderr } = await lockstep(checkout, ['seal']);
  if (exit !== 0) throw new Error(`seal ended with ${exit}: ${stderr}`);
  return checkout;
}
