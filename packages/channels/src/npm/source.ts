import { isRecord, type PackageSource, type Problem, problem, type SourcePackages } from '@lockstep/core';
import { nearestManifests } from '../registry/manifest-search.ts';
import { isPackage, isProblem, type SourceFinding } from '../registry/source-finding.ts';
import { identityOf } from './manifest/identity.ts';
import { type Manifest, textsOf } from './manifest/manifest.ts';
import { needsOf } from './needs.ts';

type Reading = { readonly file: string; readonly text: string; readonly manifest: Manifest };

function parse(text: string): Manifest | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

async function read(source: PackageSource, file: string): Promise<Reading | Problem | undefined> {
  const text = await source.readText(file);
  if (text === undefined) return undefined;
  const manifest = parse(text);
  return manifest
    ? { file, text, manifest }
    : problem('MANIFEST_INVALID', `${file} is not a JSON object`, { where: { file } });
}

function workspacesOf({ workspaces }: Manifest): readonly string[] {
  const patterns = isRecord(workspaces) ? workspaces.packages : workspaces;
  return Array.isArray(patterns) ? textsOf(patterns) : [];
}

async function memberFiles(
  source: PackageSource,
  folder: string,
  patterns: readonly string[],
): Promise<readonly string[]> {
  const globAll = async (each: readonly string[]) =>
    new Set(
      (
        await Promise.all(
          each.map((pattern) => source.glob(`${folder}${pattern.replace(/^\.\/|\/+$/g, '')}/package.json`)),
        )
      ).flat(),
    );
  const taken = await globAll(patterns.filter((pattern) => !pattern.startsWith('!')));
  const left = await globAll(
    patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
  );
  return [...taken.difference(left)].filter((file) => file !== `${folder}package.json`).sort();
}

function isHidden({ manifest }: Reading): boolean {
  return Boolean(manifest.private) && (typeof manifest.name !== 'string' || manifest.name === '');
}

function packageIn({ file, text, manifest }: Reading, source: PackageSource): SourceFinding {
  const where = { file, ...(source.locate(text, ['version']) ?? source.locate(text, ['name'])) };
  const isPrivate = Boolean(manifest.private);
  // A private package is never published, so its name and version may be anything.
  const identity = isPrivate
    ? { name: String(manifest.name), version: String(manifest.version ?? '') }
    : identityOf(manifest);
  if ('name' in identity) return { ecosystem: 'npm', ...identity, private: isPrivate, where };
  const key = identity.key;
  // What is missing is named where its neighbour stands, else where it could.
  const place = [key, 'name', 'version'].map((each) => source.locate(text, [each])).find((each) => each);
  return problem('MANIFEST_INVALID', `${file} ${identity.why}`, {
    where: { file, key, ...(place ?? { line: 1, column: 1 }) },
  });
}

function privateNeeds(
  { file, text, manifest }: Reading,
  hidden: ReadonlySet<unknown>,
  source: PackageSource,
): readonly Problem[] {
  if (manifest.private) return [];
  const lost = needsOf(manifest).filter(({ name }) => hidden.has(name));
  return lost.map(({ name, path }) => {
    const where = { file, key: path.join('.'), ...source.locate(text, path) };
    return problem('PRIVATE_DEPENDENCY', `${String(manifest.name)} depends on ${name}, which is private`, {
      where,
    });
  });
}

function isReading(found: Reading | Problem | undefined): found is Reading {
  return found !== undefined && !isProblem(found);
}

async function workspacePatterns(
  source: PackageSource,
  folder: string,
  root: Reading | undefined,
): Promise<readonly string[]> {
  const text = await source.readText(`${folder}pnpm-workspace.yaml`);
  if (text === undefined) return root === undefined ? [] : workspacesOf(root.manifest);
  const document = source.parse(text);
  return isRecord(document) && Array.isArray(document.packages) ? textsOf(document.packages) : [];
}

async function readWorkspace(
  source: PackageSource,
  manifest: string,
): Promise<readonly (Reading | Problem)[]> {
  const folder = manifest.slice(0, -'package.json'.length);
  const root = await read(source, manifest);
  const patterns = await workspacePatterns(source, folder, isReading(root) ? root : undefined);
  const files = await memberFiles(source, folder, patterns);
  const members = await Promise.all(files.map((file) => read(source, file)));
  return [root, ...members].filter((each) => each !== undefined);
}

// A workspace of pnpm may do without a manifest at its root.
async function rootsIn(source: PackageSource): Promise<readonly string[]> {
  if ((await source.readText('pnpm-workspace.yaml')) !== undefined) return ['package.json'];
  return nearestManifests(source, 'package.json');
}

/**
 * Reads the package.json nearest to a source tree's root and those of its workspaces, be they npm's or pnpm's.
 *
 * Source: the npm documentation, package.json, "workspaces"; the pnpm documentation, "pnpm-workspace.yaml".
 */
export async function readNpmSource(source: PackageSource): Promise<SourcePackages> {
  const roots = await rootsIn(source);
  const found = (await Promise.all(roots.map((root) => readWorkspace(source, root)))).flat();
  const readings = found.filter(isReading);
  const hidden = new Set(
    readings.filter(({ manifest }) => manifest.private).map(({ manifest }) => manifest.name),
  );
  const packages = readings.filter((each) => !isHidden(each)).map((each) => packageIn(each, source));
  return {
    packages: packages.filter(isPackage),
    problems: [
      ...found.filter(isProblem),
      ...packages.filter(isProblem),
      ...readings.flatMap((each) => privateNeeds(each, hidden, source)),
    ],
  };
}
