import type { VersionPlace } from '@lockstep/core';
import type { Tree } from '../../../tree.ts';
import { foreignFolder } from '../foreign.ts';
import { type JsonNode, memberOf, textAt } from '../json/node.ts';
import { folderOf, type NpmManifest } from '../manifest.ts';
import { versionAt } from '../place.ts';
import { type ReleaseTool, readToolFile, type ToolFile } from './release-tool.ts';

const policiesFile = 'common/config/rush/version-policies.json';

/** Folders of projects, with a final slash. */
interface Projects {
  readonly listed: ReadonlySet<string>;
  /** Those that have a version in common. */
  readonly shared: ReadonlySet<string>;
}

function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

function isLockStep(policy: JsonNode): boolean {
  return textAt(policy, 'definitionName')?.value === 'lockStepVersion';
}

// Several policies are several releases; a version that stands in a file is the release's where there is but one.
function policyPlaces({ source, root }: ToolFile): readonly VersionPlace[] {
  return itemsOf(root).flatMap((policy, index) => {
    const span = isLockStep(policy) ? textAt(policy, 'version') : undefined;
    const said = { package: undefined, role: 'text', exemption: undefined } as const;
    return span === undefined ? [] : [versionAt(source, { path: [String(index), 'version'], span }, said)];
  });
}

// Rush manages every project that it releases; what it does not list it does not release.
function reasonOf(own: NpmManifest, folder: string, { listed, shared }: Projects): string | undefined {
  if (!own.folder.startsWith(folder) || shared.has(own.folder)) return undefined;
  const told = listed.has(own.folder) ? 'gives it no version in common with others' : 'does not list it';
  return `${folder}rush.json ${told}`;
}

function projectsIn({ root }: ToolFile, folder: string, policies: readonly JsonNode[]): Projects {
  const names = policies.filter(isLockStep).map((policy) => textAt(policy, 'policyName')?.value);
  const projects = itemsOf(memberOf(root, 'projects'));
  const foldersOf = (some: readonly JsonNode[]) =>
    new Set(some.map((each) => `${folder}${textAt(each, 'projectFolder')?.value}/`));
  const shared = projects.filter((each) => names.includes(textAt(each, 'versionPolicyName')?.value ?? ''));
  return { listed: foldersOf(projects), shared: foldersOf(shared) };
}

async function rushTool(tree: Tree, file: string): Promise<readonly ReleaseTool[]> {
  const folder = folderOf(file);
  const read = await readToolFile(tree, file);
  if (read === undefined) return [];
  const policies = await readToolFile(tree, `${folder}${policiesFile}`);
  const projects = projectsIn(read, folder, itemsOf(policies?.root));
  return [
    {
      whyIndependent: (own) => reasonOf(own, folder, projects),
      places: policies === undefined ? [] : policyPlaces(policies),
    },
  ];
}

/**
 * Rush: each project has a version of its own, but those of a policy “lockStepVersion” have one together. A rush.json
 * below another is a template.
 *
 * Source: the documentation of Rush, version-policies.json.
 */
export async function readRush(tree: Tree): Promise<readonly ReleaseTool[]> {
  const files = tree.named('rush.json');
  const roots = files.filter(
    (file) => !files.some((other) => other !== file && file.startsWith(folderOf(other))),
  );
  const own = roots.filter((file) => foreignFolder(file) === undefined);
  return (await Promise.all(own.map((file) => rushTool(tree, file)))).flat();
}
