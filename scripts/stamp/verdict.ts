import type { History } from './history.ts';
import { type Reference, unstamped } from './reference.ts';
import { codePaths, type Suite, workflowPattern } from './suite.ts';

/** What the references of a repository are worth. */
export interface Verdict {
  /** `unknown`: this clone lacks the commits that would tell. */
  readonly state: 'stamped' | 'unstamped' | 'wrong' | 'unknown';
  readonly faults: readonly string[];
}

interface Placed extends Reference {
  readonly path: string;
}

function commitFault(reference: Placed, history: History): string | undefined {
  const { kind, commit, version, path } = reference;
  const paths = kind === 'action' ? codePaths : [workflowPattern];
  const short = commit.slice(0, 12);
  if (!history.has(commit)) return `${path}: there is no commit ${short}`;
  if (!history.isCurrent(commit, ...paths)) return `${path}: ${paths.join(', ')} changed since ${short}`;
  const manifest = history.textAt(commit, 'package.json');
  const actual = manifest === undefined ? undefined : String(JSON.parse(manifest).version);
  if (version !== actual)
    return `${path}: “# v${version ?? ''}” stands behind ${short}, which is ${actual ?? 'no version'}`;
  return undefined;
}

function distinct(faults: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(faults.flatMap((fault) => fault ?? []))];
}

/** Says whether every reference names what callers are to get: the actions and workflows of HEAD. */
export function verdictOn(suite: Suite, history: History): Verdict {
  const references = suite.files.flatMap(({ path, references: found }) =>
    found.map((reference): Placed => ({ ...reference, path })),
  );
  const foreign = distinct(
    references
      .filter(({ slug }) => slug !== suite.slug)
      .map(({ path, slug }) => `${path}: ${slug}, and package.json says ${suite.slug}`),
  );
  const bare = references.filter(({ commit }) => commit === unstamped);
  if (bare.length === references.length)
    return { state: foreign.length === 0 ? 'unstamped' : 'wrong', faults: foreign };
  const missing = distinct(bare.map(({ path }) => `${path}: not stamped, while other references are`));
  const known = references.filter(({ commit }) => commit !== unstamped);
  const isBlind = history.isShallow && known.some(({ commit }) => !history.has(commit));
  const certain = [...foreign, ...missing];
  if (isBlind && certain.length === 0)
    return { state: 'unknown', faults: ['this clone lacks older commits: git fetch --unshallow'] };
  const outdated = isBlind ? [] : distinct(known.map((reference) => commitFault(reference, history)));
  const faults = [...certain, ...outdated];
  return { state: faults.length === 0 ? 'stamped' : 'wrong', faults };
}
