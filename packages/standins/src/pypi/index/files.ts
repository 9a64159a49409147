import type { StandInAnswer } from '../../exchange.ts';
import type { Registry } from '../registry.ts';
import { filesOf, pathOf } from '../stored-project.ts';
import { notFound } from './simple-api.ts';

const suffix = '.metadata';

/** A file, or its metadata (PEP 658). The path is compared with those that files have; it never becomes one. */
export function getFile(registry: Registry, path: string): StandInAnswer {
  const files = [...registry.projects.values()].flatMap(filesOf);
  const file = files.find((each) => pathOf(each) === path);
  if (file !== undefined) return bytesAnswer(file.bytes);
  const described = files.find((each) => `${pathOf(each)}${suffix}` === path);
  return described?.coreMetadata === undefined ? notFound() : bytesAnswer(described.coreMetadata);
}

/** An answer with the bytes of a file. */
export function bytesAnswer(body: Uint8Array): StandInAnswer {
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}
