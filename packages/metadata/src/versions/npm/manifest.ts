import { type Problem, problem } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { lineIndex } from '../line-index.ts';
import { foreignFolder, isTemplated } from './foreign.ts';
import { type JsonFault, type JsonNode, memberOf, textAt } from './json/node.ts';
import { readJson } from './json/read-json.ts';
import type { TextSpan } from './text-span.ts';

/** A package.json as it stands in the tree. */
export interface NpmManifest {
  readonly file: string;
  /** Its folder with a final slash; empty for the root. */
  readonly folder: string;
  readonly text: string;
  readonly root: JsonNode;
  readonly name: string | undefined;
  readonly version: TextSpan | undefined;
  readonly isPrivate: boolean;
}

/** A package.json that is none. */
export interface BrokenManifest {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
  readonly fault: JsonFault;
}

/** Tables of a package.json whose keys are names of packages, and whose values say which version. */
export const dependencyFields = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
] as const;

const neededKeys = new Set<string>([
  ...dependencyFields,
  ...['name', 'version', 'private', 'workspaces', 'overrides', 'resolutions', 'pnpm', 'release', 'napi'],
]);

function keep(path: readonly string[], key: string): boolean {
  return path.length > 0 || neededKeys.has(key);
}

/** Files are read this many at a time: repositories of fixtures have thousands. */
const batch = 32;

/** The folder of a file, with a final slash. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function isTruthy(node: JsonNode | undefined): boolean {
  if (node?.kind === 'word')
    return node.value !== 'false' && node.value !== 'null' && Number(node.value) !== 0;
  return node?.kind === 'text' && node.value !== '';
}

function nameIn(root: JsonNode): string | undefined {
  const name = textAt(root, 'name')?.value.trim() ?? '';
  return name === '' || isTemplated(name) ? undefined : name;
}

// An empty version is none: tools of an application leave it so.
function versionIn(root: JsonNode): TextSpan | undefined {
  const version = textAt(root, 'version');
  return version?.value === '' ? undefined : version;
}

function manifestFrom(file: string, text: string): NpmManifest | BrokenManifest {
  const folder = folderOf(file);
  const root = readJson(text, { keep });
  if (root.kind === 'fault') return { file, folder, text, fault: root };
  if (root.kind !== 'object')
    return { file, folder, text, fault: { kind: 'fault', offset: 0, why: 'is not a JSON object' } };
  const isPrivate = isTruthy(memberOf(root, 'private'));
  return { file, folder, text, root, name: nameIn(root), version: versionIn(root), isPrivate };
}

/** Reads every package.json of a tree. */
export async function readManifests(tree: Tree): Promise<readonly (NpmManifest | BrokenManifest)[]> {
  const files = tree.named('package.json');
  const found: (NpmManifest | BrokenManifest)[] = [];
  for (let at = 0; at < files.length; at += batch) {
    const some = files.slice(at, at + batch);
    const texts = await Promise.all(some.map((file) => tree.readText(file)));
    found.push(
      ...some.flatMap((file, index) => {
        const text = texts[index];
        return text === undefined ? [] : [manifestFrom(file, text)];
      }),
    );
  }
  return found;
}

// A generator's template is no JSON before its placeholders are filled in.
function isTemplate(text: string): boolean {
  return /\{\{|\{%|<%|\$\{/.test(text);
}

/** What keeps a manifest of the project from being read; nothing for one that is not the project's. */
export function manifestProblem(
  { file, text, fault }: BrokenManifest,
  isListed: boolean,
): readonly Problem[] {
  const isOwn = file === 'package.json' || isListed;
  if (!isOwn && (foreignFolder(file) !== undefined || isTemplate(text))) return [];
  const message = `${file} is not a manifest that npm reads: it ${fault.why}`;
  return [problem('MANIFEST_INVALID', message, { where: { file, ...lineIndex(text)(fault.offset) } })];
}
