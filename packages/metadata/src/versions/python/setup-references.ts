import { setupSection } from '@lockstep/channels/manifests';
import type { VersionPlace } from '@lockstep/core';
import { placeOf } from './place.ts';
import type { PythonProject } from './project.ts';
import { type Siblings, specifierIn } from './reference-places.ts';
import { requirementWriting } from './requirement-writing.ts';
import type { Sheet } from './sheet.ts';

const sections = [
  ['options', 'install_requires'],
  ['options', 'setup_requires'],
  ['options', 'tests_require'],
] as const;

function linesIn(text: string) {
  const required = sections.flatMap(([section, key]) => {
    const value = setupSection(text, section).get(key);
    return value?.lines.map((line) => ({ line, list: `${section}.${key}` })) ?? [];
  });
  const extras = [...setupSection(text, 'options.extras_require')].flatMap(([key, { lines }]) =>
    lines.map((line) => ({ line, list: `options.extras_require.${key}` })),
  );
  return [...required, ...extras];
}

/** What packages of a repository ask of each other in a setup.cfg. */
export function setupReferences(
  sheet: Sheet,
  siblings: Siblings,
  holder: PythonProject | undefined,
): readonly VersionPlace[] {
  if (!/_requires?\b|requires\b/.test(sheet.text)) return [];
  return linesIn(sheet.text).flatMap(({ line, list }) => {
    const found = specifierIn(line.text);
    const sibling = found && siblings.get(found.name);
    if (found === undefined || sibling === undefined) return [];
    const range = { start: line.start + found.range.start, end: line.start + found.range.end };
    const exemption = holder?.exemption ?? sibling.exemption;
    const writing = (text: string) => requirementWriting(text);
    const key = `${list}.${found.name}`;
    return [placeOf({ sheet, range, key, role: 'reference', package: found.name, exemption, writing })];
  });
}
