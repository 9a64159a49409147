import { createHash } from 'node:crypto';
import { tag } from '../workspace.ts';
import { binary, forestFiles, type Kind } from './ledger-forest.ts';
import { repositoryName } from './ledger-repository.ts';
import type { Woods } from './ledger-woods.ts';

/** What a server shows anyone, each thing with the sha256 of its bytes, sorted; what is there twice is here twice. */
export type Holdings = Readonly<Record<Kind, readonly string[]>>;

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function digestsOf(
  packages: Readonly<
    Record<string, { readonly versions: Readonly<Record<string, { readonly sha256: string }>> }>
  >,
) {
  return Object.values(packages).flatMap(({ versions }) =>
    Object.values(versions).map((each) => each.sha256),
  );
}

interface ShownRelease {
  readonly tag: string;
  readonly isDraft: boolean;
  readonly assets: readonly { readonly name: string; readonly sha256: string }[];
}

// Drafts are named as such, so that one that is left over is seen.
function releasesIn(releases: readonly ShownRelease[]): readonly string[] {
  return releases.flatMap(({ tag: of, isDraft, assets }) => [
    `${isDraft ? 'draft' : 'release'} ${of}`,
    ...assets.map((asset) => `${asset.name} ${asset.sha256}`),
  ]);
}

async function formulaIn({ tap }: Woods): Promise<readonly string[]> {
  const text = await tap.read('refs/heads/main', 'Formula/alder.rb');
  const branches = Object.keys(await tap.refs()).filter((ref) => ref !== 'refs/heads/main');
  const commits = (await tap.git('rev-list', '--count', 'refs/heads/main')).trim();
  const facts = [...text.matchAll(/^ {2}(?:url|sha256) "(?<fact>.+)"$/gm)];
  return [`${commits} commits`, ...facts.map(({ groups }) => groups?.fact ?? ''), ...branches];
}

/** What all servers hold now. */
export async function heldIn(woods: Woods): Promise<Holdings> {
  const { npm, pypi, crates, github, gitea } = woods;
  const { repositories } = await gitea.inventory();
  const wheels = Object.values(pypi.projects()).flatMap(({ releases }) =>
    Object.values(releases).flatMap((release) => Object.values(release).map((each) => each.sha256)),
  );
  return {
    npm: digestsOf(npm.packages()),
    pypi: wheels,
    crates: digestsOf(crates.crates()),
    'github-release': releasesIn(github.inventory(repositoryName).releases).toSorted(),
    'gitea-release': releasesIn(repositories[repositoryName]?.releases ?? []).toSorted(),
    homebrew: await formulaIn(woods),
  };
}

/** What they hold after the release of a seal, everything once. */
export function wholeRelease(seal: string): Holdings {
  const [npm, pypi, crates, archive] = Object.values(forestFiles).map((bytes) => sha256(bytes));
  const file = (name: string, digest: string) => `${name} ${digest}`;
  const sums = `${createHash('sha512')
    .update(forestFiles[`bin/${binary}`] ?? '')
    .digest('hex')}  ${binary}\n`;
  const release = [
    `release ${tag}`,
    file(binary, archive ?? ''),
    file('lockstep.seal.json', sha256(seal)),
    file('SHA512SUMS', sha256(sums)),
  ].toSorted();
  const address = `https://git.example.org/grove/trees/releases/download/${tag}/${binary}`;
  return {
    npm: [npm ?? ''],
    pypi: [pypi ?? ''],
    crates: [crates ?? ''],
    'github-release': release,
    'gitea-release': release,
    homebrew: ['2 commits', address, archive ?? ''],
  };
}
