import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { slugOf } from '../../scripts/stamp/suite.ts';
import { filesMatching, readRepositoryFile } from './repository.ts';

const workflows = filesMatching(/^(\.github\/workflows|workflows-templates)\/.*\.ya?ml$/);
const actions = filesMatching(/^(actions\/[^/]+\/)?action\.yml$/);
const ownSlug = slugOf(JSON.parse(readRepositoryFile('package.json')).repository);

/** Every `uses:` of a document, at whatever depth. */
function usesIn(node: unknown): readonly string[] {
  if (node === null || typeof node !== 'object') return [];
  const own = 'uses' in node && typeof node.uses === 'string' ? [node.uses] : [];
  return [...own, ...Object.values(node).flatMap(usesIn)];
}

const isPinned = (uses: string): boolean => /@[0-9a-f]{40}$/.test(uses);
const isOurs = (uses: string): boolean => /^[.$]\//.test(uses) || uses.startsWith(`${ownSlug}/`);

describe.each(workflows)('%s', (path) => {
  const workflow = parse(readRepositoryFile(path));

  test('grants nothing but what a job asks for', () => {
    expect(workflow.permissions).toEqual({});
  });
});

test.each([...workflows, ...actions])('%s pins what others wrote', (path) => {
  const foreign = usesIn(parse(readRepositoryFile(path))).filter((uses) => !isOurs(uses));
  expect(foreign.filter((uses) => !isPinned(uses))).toEqual([]);
});
