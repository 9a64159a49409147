import type { Tree } from '../../../tree.ts';
import { foreignFolder } from '../foreign.ts';
import { memberOf } from '../json/node.ts';
import { dependencyFields, folderOf, type NpmManifest } from '../manifest.ts';
import type { ReleaseTool } from './release-tool.ts';

// What its documentation and its users write where no version is kept.
const stub = /^0\.0\.0-(?:semantic|development|dev$|managed|placeholder|automated|stub|use\.local)/i;
const configuration = /(?:^|\/)(?:\.releaserc(?:\.\w+)?|release\.config\.[cm]?[jt]s)$/;

function usesIt({ root }: NpmManifest): boolean {
  const asked = dependencyFields.some((field) => memberOf(root, field, 'semantic-release') !== undefined);
  return asked || memberOf(root, 'release')?.kind === 'object';
}

/** semantic-release takes the version from the tags, and leaves `0.0.0` or a stub in the manifests. */
export async function readSemanticRelease(
  tree: Tree,
  packages: readonly NpmManifest[],
): Promise<readonly ReleaseTool[]> {
  const configured = tree.files.filter(
    (file) => configuration.test(file) && foreignFolder(file) === undefined,
  );
  const folders = [...configured.map(folderOf), ...packages.filter(usesIt).map(({ folder }) => folder)];
  const why = 'semantic-release writes the version';
  return [
    {
      whyIndependent({ folder, version }) {
        if (version !== undefined && stub.test(version.value)) return why;
        const isCovered = folders.some((each) => folder.startsWith(each));
        return version?.value === '0.0.0' && isCovered ? why : undefined;
      },
      places: [],
    },
  ];
}
