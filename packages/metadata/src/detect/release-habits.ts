import type { Tree } from '../tree.ts';
import type { Because } from './findings.ts';

const names =
  /^(?:docs\/)?(?:changelog|changes|history|releases|release[-_]?notes|news)\.(?:md|markdown|rst|txt)$/i;

/** The CHANGELOG of a repository. */
export function changelogOf(tree: Tree): string | undefined {
  const found = tree.files.filter((file) => names.test(file));
  const rank = (file: string) =>
    (file.includes('/') ? 4 : 0) + (/\.md$/i.test(file) ? 0 : 2) + (/changelog/i.test(file) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The workflow that seems to build a release, where it is not called as it is by default. */
export function workflowOf(tree: Tree): Because<string> | undefined {
  const workflows = tree.files.flatMap((file) => {
    const name = /^\.(?:github|gitea|forgejo)\/workflows\/([A-Za-z0-9_.-]+\.ya?ml)$/.exec(file)?.[1];
    return name === undefined ? [] : [name];
  });
  if (workflows.length === 0 || workflows.includes('release.yml')) return undefined;
  const value =
    workflows.find((name) => /^release\.ya?ml$/.test(name)) ??
    workflows.find((name) => /^release/.test(name));
  return value === undefined ? undefined : { value, why: 'the workflow that builds and seals' };
}

/** Whether a repository shows that its host is a Gitea or a Forgejo. */
export function giteaEvidence(tree: Tree): string | undefined {
  return tree.files.find((file) => /^\.(?:gitea|forgejo)\//.test(file));
}
