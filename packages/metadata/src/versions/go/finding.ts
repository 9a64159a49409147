import type { VersionPlace } from '@lockstep/core';
import { major } from 'semver';
import type { Tree } from '../../tree.ts';
import { type FoundVersions, noVersions } from '../finder.ts';
import { type VersionConstant, versionConstants } from './constants.ts';
import { foreignFolder, type GoModule, type GoModules, readModules } from './modules.ts';

type Exemption = VersionPlace['exemption'];

/** Where the path of a module says its major version, or would. */
function modulePlace(module: GoModule, text: string, modules: GoModules): VersionPlace {
  const { file, suffix, path, line } = module;
  const start = module.start + suffix.at;
  const exemption = modules.exemptionOf(module);
  const apart = modules.majorsApart(module);
  const fits = (version: string) => {
    const wanted = major(version);
    // What is released from a folder of its own is not said here; and that folder keeps its major for good.
    if (modules.isMajorFolder(module) || apart.has(wanted)) return true;
    return suffix.text === suffix.of(wanted);
  };
  return {
    ecosystem: 'go',
    package: path,
    role: 'own',
    where: { file, line, column: start - text.lastIndexOf('\n', start - 1), key: 'module' },
    found: suffix.text,
    range: { start, end: start + suffix.text.length },
    ...(exemption && { exemption }),
    expected: (version) => (fits(version) ? suffix.text : suffix.of(major(version))),
    fits,
  };
}

function constantPlace(file: string, constant: VersionConstant, exemption: Exemption): VersionPlace {
  const { found, start, line, column, name } = constant;
  const mark = found.startsWith('v') ? 'v' : '';
  return {
    ecosystem: 'go',
    package: undefined,
    role: 'text',
    where: { file, line, column, key: name },
    found,
    range: { start, end: start + found.length },
    ...(exemption && { exemption }),
    expected: (version) => `${mark}${version}`,
    fits: (version) => found === `${mark}${version}`,
  };
}

// What a linker is to replace: goreleaser and its like pass -X main.version=….
function placeholder({ isVariable, found }: VersionConstant): Exemption {
  if (!isVariable || !/^v?0\.0\.0(?:$|[-+])/.test(found)) return undefined;
  return { kind: 'independent', why: 'the linker puts the version in its place' };
}

const sourceNames = /^(?:version|main)\.go$/;

/** Whether a file may say the version of its module: by its name, or as part of a package `version`. */
function isVersionSource(file: string): boolean {
  const [name = '', folder] = file.split('/').reverse();
  return sourceNames.test(name) || (folder === 'version' && /\.go$/.test(name) && !/_test\.go$/.test(name));
}

async function constantsIn(tree: Tree, file: string, modules: GoModules): Promise<readonly VersionPlace[]> {
  const module = modules.moduleOf(file);
  if (module === undefined) return [];
  const text = (await tree.readText(file)) ?? '';
  const folder = foreignFolder(file);
  const strange: Exemption =
    folder === undefined ? undefined : { kind: 'foreign', why: `${folder} is not built` };
  return versionConstants(text, module.path).map((each) =>
    constantPlace(file, each, strange ?? modules.exemptionOf(module) ?? placeholder(each)),
  );
}

/** Every place where the version of a Go module stands; its tag is the rest of it. */
export async function findModuleVersions(tree: Tree): Promise<FoundVersions> {
  const modules = await readModules(tree);
  const paths = await Promise.all(
    modules.all.map(async (each) => modulePlace(each, (await tree.readText(each.file)) ?? '', modules)),
  );
  const files = tree.files.filter(isVersionSource);
  const constants = await Promise.all(files.map((file) => constantsIn(tree, file, modules)));
  return { ...noVersions, places: [...paths, ...constants.flat()] };
}
