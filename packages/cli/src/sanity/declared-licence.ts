import { posix } from 'node:path';
import { isInherited, parseToml, valueAt } from '@lockstep/channels/manifests';
import { isRecord, LockstepError, type PackageSource, type SourcePackage } from '@lockstep/core';

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  // The old form of package.json and of pyproject.toml; one that names a file declares no licence by name.
  const inner = isRecord(value) ? (value.type ?? value.text) : undefined;
  return typeof inner === 'string' && inner.length <= 200 ? inner.trim() : undefined;
}

async function tomlOf(file: string, source: PackageSource): Promise<unknown> {
  const text = await source.readText(file);
  if (text === undefined) return undefined;
  try {
    return parseToml(text, file).value;
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return undefined;
  }
}

// A member takes it from the nearest manifest above it that is the root of a workspace.
async function inherited(file: string, source: PackageSource): Promise<string | undefined> {
  for (let folder = posix.dirname(file); ; folder = posix.dirname(folder)) {
    const document = await tomlOf(posix.join(folder, 'Cargo.toml'), source);
    const found = textOf(valueAt(document, ['workspace', 'package', 'license']));
    if (found !== undefined || folder === '.') return found;
  }
}

async function ofCrate(file: string, source: PackageSource): Promise<string | undefined> {
  const own = valueAt(await tomlOf(file, source), ['package', 'license']);
  return isInherited(own) ? inherited(file, source) : textOf(own);
}

async function ofPython(file: string, source: PackageSource): Promise<string | undefined> {
  if (posix.basename(file) !== 'pyproject.toml') return undefined;
  const document = await tomlOf(file, source);
  return (
    textOf(valueAt(document, ['project', 'license'])) ??
    textOf(valueAt(document, ['tool', 'poetry', 'license']))
  );
}

async function ofNode(file: string, source: PackageSource): Promise<string | undefined> {
  const manifest = source.parse((await source.readText(file)) ?? '');
  return isRecord(manifest) ? textOf(manifest.license) : undefined;
}

/** The licence that a package’s manifest declares, where it does so by name. */
export async function declaredLicence(
  { ecosystem, where: { file } }: SourcePackage,
  source: PackageSource,
): Promise<string | undefined> {
  switch (ecosystem) {
    case 'npm':
      return ofNode(file, source);
    case 'pypi':
      return ofPython(file, source);
    case 'crates':
      return ofCrate(file, source);
    default:
      return undefined;
  }
}
