import { createTree, type Tree } from '../../tree.ts';

// No honest list of members comes near; a matcher looks at each star again for every character.
const longest = 500;
const mostStars = 8;

const isPattern = (text: string) => /[*?[]/.test(text);
const isHonest = (text: string) => text.length <= longest && text.split('*').length <= mostStars + 1;

/**
 * A tree as one that looks for members of a workspace sees it: its manifests alone, as a workspace may list hundreds,
 * in a tree of many thousand files. Braces are plain characters to Cargo.
 */
export function manifestsOf(tree: Tree): Tree {
  const manifests = createTree(tree.named('Cargo.toml'), tree);
  return {
    ...manifests,
    async glob(pattern) {
      if (!isPattern(pattern)) return manifests.has(pattern) ? [pattern] : [];
      return isHonest(pattern) ? manifests.glob(pattern.replace(/[{}]/g, '?')) : [];
    },
  };
}
