import { isRecord, LockstepError } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { lineIndex } from '../../versions/line-index.ts';
import type { ToolPlace } from '../tool-place.ts';
import { linesOf } from './version-files.ts';

type Path = readonly (string | number)[];

interface Value {
  readonly tool: string;
  readonly path: Path;
  readonly found: string;
}

// `cargo:cargo-binstall` and `npm:pnpm` name the tool after where it comes from.
function bareTool(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function valueOfTool(tool: string, path: Path, value: unknown): readonly Value[] {
  if (typeof value === 'string') return [{ tool, path, found: value }];
  if (Array.isArray(value)) return valueOfTool(tool, [...path, 0], value[0]);
  return isRecord(value) ? valueOfTool(tool, [...path, 'version'], value.version) : [];
}

function inMise(document: Readonly<Record<string, unknown>>): readonly Value[] {
  const tools = isRecord(document.tools) ? Object.entries(document.tools) : [];
  return tools.flatMap(([name, value]) => valueOfTool(bareTool(name), ['tools', name], value));
}

function inToolchain(document: Readonly<Record<string, unknown>>): readonly Value[] {
  const { toolchain } = document;
  return isRecord(toolchain) ? valueOfTool('rust', ['toolchain', 'channel'], toolchain.channel) : [];
}

async function inToml(
  file: string,
  text: string,
  values: (document: Readonly<Record<string, unknown>>) => readonly Value[],
): Promise<readonly ToolPlace[]> {
  const { parseToml } = await import('@lockstep/channels/manifests');
  try {
    const { value, rangeOf } = parseToml(text, file);
    const placeOf = lineIndex(text);
    return values(value).map(({ tool, path, found }) => ({
      tool,
      found,
      spot: { file, ...placeOf(rangeOf(path)?.start ?? 0) },
    }));
  } catch (error) {
    // That such a file cannot be read is for its own tool to say.
    if (error instanceof LockstepError) return [];
    throw error;
  }
}

async function placesIn(tree: Tree, file: string): Promise<readonly ToolPlace[]> {
  const text = await tree.readText(file);
  if (text === undefined) return [];
  if (!/rust-toolchain/.test(file)) return inToml(file, text, inMise);
  if (file.endsWith('.toml') || text.includes('[toolchain]')) return inToml(file, text, inToolchain);
  return linesOf(text)
    .slice(0, 1)
    .map(({ text: found, line, column }) => ({ tool: 'rust', found, spot: { file, line, column } }));
}

const names = ['rust-toolchain', 'rust-toolchain.toml', 'mise.toml', '.mise.toml'];

/** What rustup and mise are told. */
export async function tomlPlaces(tree: Tree): Promise<readonly ToolPlace[]> {
  const config = tree.has('.config/mise/config.toml') ? ['.config/mise/config.toml'] : [];
  const files = [...names.flatMap((name) => tree.named(name)), ...config];
  return (await Promise.all(files.map((file) => placesIn(tree, file)))).flat();
}
