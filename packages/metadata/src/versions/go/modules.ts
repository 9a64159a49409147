import type { VersionPlace } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { type MajorSuffix, type ModulePath, majorSuffixOf, modulePathIn } from './module-path.ts';

type Exemption = NonNullable<VersionPlace['exemption']>;

/** A go.mod of a tree. */
export interface GoModule extends ModulePath {
  readonly file: string;
  /** The folder that it lies in; empty for that of lockstep.yaml. */
  readonly folder: string;
  readonly suffix: MajorSuffix;
}

/** The modules of a repository, and why each need not follow the release. */
export interface GoModules {
  readonly all: readonly GoModule[];
  /** The module that a file is part of: that of the nearest go.mod above it. */
  moduleOf(file: string): GoModule | undefined;
  exemptionOf(module: GoModule): Exemption | undefined;
  /** Majors that have a folder of their own below a module: `v2/go.mod`. */
  majorsApart(module: GoModule): ReadonlySet<number>;
  /** Whether a module is one of those folders. */
  isMajorFolder(module: GoModule): boolean;
}

// The go tool itself looks away from testdata, and from names that begin with a dot or an underscore.
const foreign = /^(?:testdata|vendor|third_party|examples?|fixtures?|samples?|tests?|e2e|[._].*)$/i;

/** The folder that says what is below it is no part of the project’s modules. */
export function foreignFolder(file: string): string | undefined {
  return file
    .split('/')
    .slice(0, -1)
    .find((each) => foreign.test(each));
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}

async function readModule(tree: Tree, file: string): Promise<GoModule | undefined> {
  const found = modulePathIn((await tree.readText(file)) ?? '');
  return found && { ...found, file, folder: folderOf(file), suffix: majorSuffixOf(found.path) };
}

function majorOf({ suffix }: GoModule): number {
  return Number(/\d+/.exec(suffix.text)?.[0] ?? 1);
}

// `v2/go.mod` of example.org/tool/v2, beside the go.mod of example.org/tool: the Go blog, “Go Modules: v2 and Beyond”.
function parentOfMajor(module: GoModule, byFolder: ReadonlyMap<string, GoModule>): GoModule | undefined {
  const [, above = '', major] = /^(.*?)\/?(v\d{1,9})$/.exec(module.folder) ?? [];
  const parent = major === undefined ? undefined : byFolder.get(above);
  const own = module.path.slice(0, module.suffix.at);
  return parent !== undefined &&
    `/${major}` === module.suffix.text &&
    parent.path.slice(0, parent.suffix.at) === own
    ? parent
    : undefined;
}

/** Reads the go.mod of a tree. */
export async function readModules(tree: Tree): Promise<GoModules> {
  const read = await Promise.all(tree.named('go.mod').map((file) => readModule(tree, file)));
  const all = read.filter((each) => each !== undefined);
  const byFolder = new Map(all.map((each) => [each.folder, each]));
  const parents = new Map(all.map((each) => [each, parentOfMajor(each, byFolder)]));
  const lines = all.filter(
    (each) => parents.get(each) === undefined && foreignFolder(each.file) === undefined,
  );
  return {
    all,
    moduleOf(file) {
      for (let folder = folderOf(file); ; folder = folderOf(folder)) {
        const module = byFolder.get(folder);
        if (module !== undefined || folder === '') return module;
      }
    },
    exemptionOf(module) {
      const strange = foreignFolder(module.file);
      if (strange !== undefined)
        return { kind: 'foreign', why: `${strange} holds no modules of this project` };
      const { folder } = parents.get(module) ?? module;
      // The one module of a repository of several languages is part of its release, wherever it lies.
      if (folder === '' || lines.length === 1) return undefined;
      return {
        kind: 'independent',
        why: `${folder} is a module of its own, with tags such as ${folder}/v1.2.3`,
      };
    },
    majorsApart: (module) =>
      new Set(all.filter((each) => parents.get(each) === module).map((each) => majorOf(each))),
    isMajorFolder: (module) => parents.get(module) !== undefined,
  };
}
