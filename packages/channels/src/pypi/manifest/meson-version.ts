import { computed, type FoundVersion, fileBeside, type VersionSource } from './written-version.ts';

/**
 * The version that the project() of a meson.build says as a text.
 *
 * Source: the Meson reference manual, “project()”.
 */
export async function mesonVersion(at: VersionSource): Promise<FoundVersion> {
  const found = await fileBeside(at, 'meson.build');
  const { index = -1 } = /^[ \t]*project\s*\(/m.exec(found?.text ?? '') ?? {};
  if (found === undefined || index === -1) return computed('there is no meson.build that says it');
  const call = found.text.slice(index, index + 2000);
  const plain = /\n?[\s,]version\s*:\s*'([^'\\\n]+)'/.exec(call);
  if (plain?.[1] === undefined) return computed(`${found.file} computes it`);
  const start = index + plain.index + plain[0].length - 1 - plain[1].length;
  const range = { start, end: start + plain[1].length };
  return {
    state: 'written',
    version: plain[1],
    file: found.file,
    range,
    form: 'pep440',
    key: 'project.version',
  };
}
