import type { Tree } from '../../tree.ts';
import type { ToolPlace } from '../tool-place.ts';

const versionFiles: Readonly<Record<string, string>> = {
  '.nvmrc': 'node',
  '.node-version': 'node',
  '.python-version': 'python',
  '.go-version': 'go',
  '.bun-version': 'bun',
  '.terraform-version': 'terraform',
};

interface Line {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The lines of a text that say something, without comments. */
export function linesOf(text: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((raw, index) => {
      const bare = (raw.split('#', 1)[0] ?? '').trim();
      return bare === '' ? [] : { text: bare, line: index + 1, column: raw.indexOf(bare) + 1 };
    });
}

function ofVersionFile(file: string, tool: string, text: string): readonly ToolPlace[] {
  // pyenv takes several versions; the first is the one that `python` is.
  return linesOf(text)
    .slice(0, 1)
    .map(({ text: found, line, column }) => ({ tool, found, spot: { file, line, column } }));
}

function ofToolVersions(file: string, text: string): readonly ToolPlace[] {
  return linesOf(text).flatMap(({ text: entry, line, column }) => {
    const [tool = '', found = ''] = entry.split(/\s+/);
    return { tool, found, spot: { file, line, column } };
  });
}

function ofGoMod(file: string, text: string): readonly ToolPlace[] {
  return text.split('\n').flatMap((raw, index) => {
    const found = /^toolchain\s+(\S+)/.exec(raw)?.[1];
    return found === undefined
      ? []
      : { tool: 'go', found, spot: { file, line: index + 1, column: raw.indexOf(found) + 1 } };
  });
}

async function inFiles(
  tree: Tree,
  name: string,
  read: (file: string, text: string) => readonly ToolPlace[],
): Promise<readonly ToolPlace[]> {
  const texts = await Promise.all(
    tree.named(name).map(async (file) => ({ file, text: await tree.readText(file) })),
  );
  return texts.flatMap(({ file, text }) => (text === undefined ? [] : read(file, text)));
}

/** Files that are made to say a tool’s version, and nothing else. */
export async function versionFilePlaces(tree: Tree): Promise<readonly ToolPlace[]> {
  const single = Object.entries(versionFiles).map(([name, tool]) =>
    inFiles(tree, name, (file, text) => ofVersionFile(file, tool, text)),
  );
  const others = [inFiles(tree, '.tool-versions', ofToolVersions), inFiles(tree, 'go.mod', ofGoMod)];
  return (await Promise.all([...single, ...others])).flat();
}
