import { join } from 'node:path';
import {
  type Artifact,
  compactJson,
  type Digest,
  fail,
  type Problem,
  problem,
  type Seal,
} from '@lockstep/core';
import { type IncomingFile, openIncoming } from './incoming-file.ts';
import { hostileNames } from './placing.ts';

/** The sealed files while they arrive in a folder that nobody reads from. */
export interface CheckedFiles {
  /** Opens the file for a sealed one; undefined for what is not sealed. */
  open(file: string): IncomingFile | undefined;
  /** What is wrong with them: names that no file may have, other bytes than sealed, or none at all. */
  problems(): readonly Problem[];
  /** Where the files lie, by their sealed paths. */
  readonly paths: ReadonlyMap<string, string>;
}

function fault(artifact: Artifact, found: Digest | undefined, source: string): readonly Problem[] {
  const { file, digest } = artifact;
  const where = { file };
  if (found === undefined) return [problem('BUILD_EXPIRED', `${source} holds no ${file}`, { where })];
  if (compactJson(found) === compactJson(digest)) return [];
  const message = `${file} of ${source} holds other bytes than were sealed: found ${found.sha256}, sealed ${digest.sha256}`;
  return [problem('SEAL_BROKEN', message, { where })];
}

/**
 * Takes the files of a seal into a folder. They get names of their own there: what a server calls them is no path.
 * @param source where they come from, for people.
 */
export function checkFiles(seal: Seal, folder: string, source: string): CheckedFiles {
  const { artifacts } = seal;
  const found = new Map<string, Digest>();
  const paths = new Map<string, string>();
  return {
    paths,
    open(file) {
      const index = artifacts.findIndex((each) => each.file === file);
      const artifact = artifacts[index];
      if (artifact === undefined || paths.has(file)) return undefined;
      const path = join(folder, String(index));
      paths.set(file, path);
      const tooLong = () =>
        fail('SEAL_BROKEN', `${file} of ${source} is longer than what was sealed`, { where: { file } });
      const incoming = openIncoming(path, artifact.digest.size, tooLong);
      return {
        take: incoming.take,
        end() {
          const digest = incoming.end();
          found.set(file, digest);
          return digest;
        },
      };
    },
    problems: () => [
      ...hostileNames(seal),
      ...artifacts.flatMap((artifact) => fault(artifact, found.get(artifact.file), source)),
    ],
  };
}
