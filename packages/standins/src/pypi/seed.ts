import { type FileDigests, fileDigestsOf } from './digests.ts';
import type { MetadataFields } from './metadata/fields.ts';
import { parseMetadataFile } from './metadata/metadata-file.ts';
import { parseVersion, versionText } from './names/version.ts';
import { type Registry, store, storedProject } from './registry.ts';
import { emptyProject, type StoredFile } from './stored-project.ts';
import { releaseOf, withFile } from './stored-releases.ts';

/** A file to plant as if somebody had uploaded it before; none of the registry's rules is applied. */
export interface PypiSeed {
  readonly name: string;
  readonly version: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** METADATA or PKG-INFO; default: name and version alone. A wheel's is offered beside it. */
  readonly metadata?: string;
  readonly owner?: string;
  /** Milliseconds since 1970; default: now. */
  readonly uploaded?: number;
  /** What the registry says of the bytes, if not the truth. */
  readonly digests?: Partial<FileDigests>;
}

/** Plants a file. */
export function plant(registry: Registry, seed: PypiSeed): void {
  const { name, owner = 'somebody', uploaded = registry.now() } = seed;
  const project = storedProject(registry, name) ?? emptyProject(name, owner);
  const parsed = parseVersion(seed.version);
  const version = parsed === undefined ? seed.version : versionText(parsed);
  const release = releaseOf(project, version) ?? {
    version,
    fields: fieldsOf(seed),
    created: uploaded,
    files: new Map(),
  };
  store(registry, withFile(project, release, fileOf(seed, uploaded)));
}

function fieldsOf({ name, version, metadata }: PypiSeed): MetadataFields {
  return parseMetadataFile(
    Buffer.from(metadata ?? `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`),
  );
}

function fileOf({ fileName, bytes, metadata, digests }: PypiSeed, uploaded: number): StoredFile {
  const isWheel = fileName.endsWith('.whl');
  return {
    fileName,
    packageType: isWheel ? 'bdist_wheel' : 'sdist',
    pythonVersion: isWheel ? (fileName.split('-').at(-3) ?? 'py3') : 'source',
    comment: '',
    bytes,
    digests: { ...fileDigestsOf(bytes), ...digests },
    uploaded,
    ...(isWheel && metadata !== undefined && { coreMetadata: Buffer.from(metadata) }),
  };
}
