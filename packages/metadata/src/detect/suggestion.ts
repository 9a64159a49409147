import { fail, type Problem, type Surroundings } from '@lockstep/core';
import type { Tree } from '../tree.ts';
import { type DeclaredPackage, readDeclared } from './declared.ts';
import { findElsewhere } from './elsewhere.ts';
import { type Because, type Findings, type FoundChannel, joinFindings } from './findings.ts';
import { findNode } from './node.ts';
import { partingOf } from './parting.ts';
import { findPython } from './python.ts';
import { changelogOf, giteaEvidence, workflowOf } from './release-habits.ts';
import { findRust } from './rust.ts';
import { type FoundVersionFile, findVersionFiles } from './version-files.ts';
import { versioningOf } from './versioning.ts';

/** What git and the surroundings say of a repository. */
export interface RepositoryFacts {
  /** The oldest first. */
  readonly tags: readonly string[];
  /** Those that the checkout was made from. */
  readonly behind: readonly string[];
  readonly branch: Because<string>;
  readonly surroundings: Surroundings;
}

/** A configuration that fits a repository, with the reason for each part. */
export interface Suggestion extends Findings {
  readonly tag: Because<string>;
  readonly branch: Because<string>;
  readonly changelog: string | undefined;
  readonly workflow: Because<string> | undefined;
  readonly versionFiles: readonly FoundVersionFile[];
  /** Packages with versions of their own. */
  readonly independent: readonly Because<string>[];
  /** Manifests that are not part of the release. */
  readonly ignored: readonly string[];
  /** The name of the credential for the host that keeps the ledger; undefined where it stays in a file. */
  readonly ledgerToken: string | undefined;
  /** What is wrong with the repository’s own manifests. */
  readonly problems: readonly Problem[];
}

function hostOf(tree: Tree, { host, server }: Surroundings): 'github' | 'gitea' | undefined {
  if (host !== undefined) return host;
  if (server === undefined) return undefined;
  if (new URL(server).hostname === 'github.com') return 'github';
  return giteaEvidence(tree) === undefined ? undefined : 'gitea';
}

function releaseChannel(
  host: 'github' | 'gitea' | undefined,
  channels: readonly FoundChannel[],
): readonly FoundChannel[] {
  const artifacts = channels.flatMap(({ settings }) => settings.artifacts);
  if (host === undefined || artifacts.length === 0) return [];
  const [id, env] = host === 'github' ? ['github-release', 'GITHUB_TOKEN'] : ['gitea-release', 'GITEA_TOKEN'];
  const why = 'a draft with the files and the section of the CHANGELOG; public once the registries are';
  return [{ id, why, settings: { artifacts, token: { env } } }];
}

// What is not released is there all the same: a workspace is built with it, and packed without it.
function sourcesFor(declared: readonly DeclaredPackage[], released: readonly DeclaredPackage[]) {
  const known = new Set(released);
  const all = declared.map((each) => ({ ...each, private: !known.has(each) }));
  return (ecosystem: string) => all.filter((each) => each.ecosystem === ecosystem);
}

// One gate is called by what it does; several by their languages, and by a number where one has two.
function named(gates: Findings['gates']): Findings['gates'] {
  if (gates.length === 1) return gates.map((each) => ({ ...each, id: 'tests' }));
  const seen = new Map<string, number>();
  return gates.map((each) => {
    const count = (seen.get(each.id) ?? 0) + 1;
    seen.set(each.id, count);
    return count === 1 ? each : { ...each, id: `${each.id}-${count}` };
  });
}

/**
 * Finds what a repository releases, and how.
 * @throws LockstepError `INIT_NOTHING_FOUND`.
 */
export async function suggest(tree: Tree, facts: RepositoryFacts): Promise<Suggestion> {
  const declared = await readDeclared(tree);
  const { packages, problems } = declared;
  const versioning = versioningOf(packages, facts);
  const parting = partingOf(declared, versioning);
  const sources = sourcesFor(packages, parting.released);
  const [node, rust, elsewhere] = await Promise.all([
    findNode(tree, sources('npm')),
    findRust(tree, sources('crates')),
    findElsewhere(tree),
  ]);
  const python = await findPython(tree, sources('pypi'), node.outputs);
  const found = joinFindings([node, python, rust, ...elsewhere]);
  const host = hostOf(tree, facts.surroundings);
  if (found.channels.length === 0) {
    const seen = found.remarks.length === 0 ? '' : `; found ${found.remarks.join('; ')}`;
    throw fail('INIT_NOTHING_FOUND', `no public package is declared here${seen}`);
  }
  const { tag, version } = versioning;
  return {
    ...found,
    channels: [...found.channels, ...releaseChannel(host, found.channels)],
    gates: named(found.gates),
    remarks: [...found.remarks, ...parting.remarks],
    tag,
    branch: facts.branch,
    changelog: changelogOf(tree),
    workflow: workflowOf(tree),
    versionFiles: version === undefined ? [] : await findVersionFiles(tree, version),
    independent: parting.independent,
    ignored: parting.ignored,
    ledgerToken: host === undefined ? undefined : host === 'github' ? 'GITHUB_TOKEN' : 'GITEA_TOKEN',
    problems,
  };
}
