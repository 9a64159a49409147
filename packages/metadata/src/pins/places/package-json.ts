import { isRecord } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import type { ToolPlace } from '../tool-place.ts';

function manager(value: unknown): { tool: string; found: string } | undefined {
  if (typeof value !== 'string') return undefined;
  const at = value.lastIndexOf('@');
  return at > 0 ? { tool: value.slice(0, at), found: value.slice(at + 1) } : undefined;
}

/** What package.json says of the tools that install and build. */
export async function packageJsonPlaces(tree: Tree): Promise<readonly ToolPlace[]> {
  const found = tree.named('package.json').map(async (file): Promise<readonly ToolPlace[]> => {
    const text = await tree.readText(file);
    const document = text === undefined ? undefined : tree.parse(text);
    if (text === undefined || !isRecord(document)) return [];
    const spotOf = (path: readonly string[]) => ({
      file,
      ...(tree.locate(text, path) ?? { line: 1, column: 1 }),
    });
    const named = manager(document.packageManager);
    const table = (key: string, isLoose: boolean): readonly ToolPlace[] => {
      const tools = document[key];
      return Object.entries(isRecord(tools) ? tools : {}).flatMap(([tool, version]) =>
        typeof version === 'string' ? { tool, found: version, spot: spotOf([key, tool]), isLoose } : [],
      );
    };
    const own = named === undefined ? [] : [{ ...named, spot: spotOf(['packageManager']) }];
    return [...own, ...table('engines', true), ...table('volta', false)];
  });
  return (await Promise.all(found)).flat();
}
