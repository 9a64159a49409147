import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Reference, type ReferenceReader, referenceReader, slugsIn } from './reference.ts';

/** What runs in the jobs of callers. */
export const codePaths = ['actions', 'dist', 'action.yml'] as const;

/** The workflows that callers call. */
export const workflowPattern = '.github/workflows/lockstep-*.yml';

// Actions and bundles hold no reference: their commit is what the references name.
const stampedPatterns = [workflowPattern, 'workflows-templates/**/*.yml', 'README.md', 'docs/*.md'];

/** A file that uses actions or workflows of the suite. */
export interface StampedFile {
  readonly path: string;
  readonly text: string;
  readonly references: readonly Reference[];
}

/** What of a repository is stamped, and with what. */
export interface Suite {
  /** `owner/name`, from the manifest alone. */
  readonly slug: string;
  readonly version: string;
  readonly files: readonly StampedFile[];
  readonly reader: ReferenceReader;
}

/**
 * The last two parts of a repository’s address: `git+https://host/owner/name.git`, `git@host:owner/name`, `host:owner/name`.
 * @throws Error for what ends otherwise.
 */
export function slugOf(repository: unknown): string {
  const url =
    typeof repository === 'object' && repository !== null && 'url' in repository
      ? repository.url
      : repository;
  const [, slug] =
    /(?:^|[/:])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(typeof url === 'string' ? url : '') ?? [];
  if (slug === undefined) throw new Error('“repository” in package.json names no owner and name');
  return slug;
}

function actionsIn(root: string): ReadonlySet<string> {
  const files = globSync('actions/*/action.yml', { cwd: root });
  return new Set(files.map((file) => basename(dirname(file))));
}

/** Reads what is stamped in a repository. */
export function readSuite(root: string): Suite {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const paths = [...new Set(stampedPatterns.flatMap((pattern) => globSync(pattern, { cwd: root })))];
  const texts = paths
    .filter((path) => existsSync(join(root, path)))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const actions = actionsIn(root);
  const slug = slugOf(manifest.repository);
  const known = slugsIn(
    texts.map(({ text }) => text),
    actions,
  );
  const reader = referenceReader(actions, new Set([slug, ...known]));
  const files = texts.map((file) => ({ ...file, references: reader.read(file.text) }));
  return {
    slug,
    version: String(manifest.version),
    files: files.filter(({ references }) => references.length > 0),
    reader,
  };
}
