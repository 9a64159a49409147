/** What a `uses:` of the suite names: an action, or a workflow that can be called. */
export type ReferenceKind = 'action' | 'workflow';

/** One `uses:` of the suite’s own actions and workflows. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** `owner/name` */
  readonly slug: string;
  readonly commit: string;
  /** What stands behind it as `# v1.2.3`. */
  readonly version: string | undefined;
}

/** What a reference is to say. */
export interface Stamp {
  readonly slug: string;
  readonly commit: string;
  readonly version: string;
}

/** What a reference names until it is stamped: no commit has this id, so nothing runs by accident. */
export const unstamped = '0'.repeat(40);

// A step or a job, in a workflow or in an example of a document; the comment is the form that update bots keep.
const uses = /(\buses: +)([\w.-]+\/[\w.-]+)(\/[\w./-]+)?@([0-9a-f]{40})(?![0-9a-f])(?: +# *v(\d[\w.+-]*))?/g;

type Parts = readonly [
  start: string,
  slug: string,
  path: string,
  commit: string,
  version: string | undefined,
];

function kindOf(path: string, actions: ReadonlySet<string>): ReferenceKind | undefined {
  if (/^\/\.github\/workflows\/lockstep-[\w-]+\.ya?ml$/.test(path)) return 'workflow';
  const [, action = ''] = /^\/actions\/([\w-]+)$/.exec(path) ?? [];
  return actions.has(action) ? 'action' : undefined;
}

function partsOf(match: readonly (string | undefined)[]): Parts {
  const [, start = '', slug = '', path = '', commit = '', version] = match;
  return [start, slug, path, commit, version];
}

/** The repositories under whose name files use the suite’s actions: what it was called when they were written. */
export function slugsIn(texts: Iterable<string>, actions: ReadonlySet<string>): ReadonlySet<string> {
  const slugs = new Set<string>();
  for (const text of texts)
    for (const match of text.matchAll(uses)) {
      const [, slug, path] = partsOf(match);
      if (kindOf(path, actions) !== undefined) slugs.add(slug);
    }
  return slugs;
}

/** Finds and rewrites the suite’s references in a text. */
export interface ReferenceReader {
  read(text: string): readonly Reference[];
  /** The text with what is wanted in the place of each reference; undefined leaves one as it is. */
  rewrite(text: string, wanted: (kind: ReferenceKind) => Stamp | undefined): string;
}

/**
 * @param actions the names of the suite’s actions; the action at its root has no name, and is told by its repository.
 * @param slugs what the suite is, or was, called.
 */
export function referenceReader(actions: ReadonlySet<string>, slugs: ReadonlySet<string>): ReferenceReader {
  const kind = (slug: string, path: string) =>
    path === '' && slugs.has(slug) ? 'action' : kindOf(path, actions);
  return {
    read: (text) =>
      [...text.matchAll(uses)].flatMap((match) => {
        const [, slug, path, commit, version] = partsOf(match);
        const found = kind(slug, path);
        return found === undefined ? [] : [{ kind: found, slug, commit, version }];
      }),
    rewrite: (text, wanted) =>
      text.replace(uses, (...match: string[]) => {
        const [start, slug, path] = partsOf(match);
        const found = kind(slug, path);
        const stamp = found === undefined ? undefined : wanted(found);
        if (stamp === undefined) return match[0] ?? '';
        return `${start}${stamp.slug}${path}@${stamp.commit} # v${stamp.version}`;
      }),
  };
}
