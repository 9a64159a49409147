import type { VersionPlace } from '@lockstep/core';
import type { Tree } from '../../../tree.ts';
import type { JsonNode } from '../json/node.ts';
import { readJson } from '../json/read-json.ts';
import type { NpmManifest } from '../manifest.ts';
import { type PlacedFile, placedFile } from '../place.ts';

/** What the configuration of a release tool says of the packages of a repository. */
export interface ReleaseTool {
  /** Why a package need not carry the version of the release; undefined where the tool says nothing of it. */
  whyIndependent(own: NpmManifest): string | undefined;
  /** Versions that stand in the tool's own files. */
  readonly places: readonly VersionPlace[];
}

/** Reads what one release tool says, once for each of its files. */
export type ReadTool = (tree: Tree, packages: readonly NpmManifest[]) => Promise<readonly ReleaseTool[]>;

/** A JSON file of a tool; comments are forgiven. */
export interface ToolFile {
  readonly source: PlacedFile;
  readonly root: JsonNode;
}

/** Reads a JSON file of a tool; undefined where it is missing or no JSON, which is the tool's own to report. */
export async function readToolFile(tree: Tree, file: string): Promise<ToolFile | undefined> {
  const text = await tree.readText(file);
  if (text === undefined) return undefined;
  const root = readJson(text, { dialect: 'json with comments' });
  return root.kind === 'fault' ? undefined : { source: placedFile(file, text), root };
}
