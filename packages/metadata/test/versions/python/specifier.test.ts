import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  createPythonTools,
  hasPython,
  type PythonTools,
} from '../../../../channels/test/pypi/python-tools.ts';
import { versionText } from '../../../../channels/test/pypi/version-samples.ts';
import { type Clause, fulfils } from '../../../src/versions/python/specifier.ts';
import { sameVersion } from '../../../src/versions/python/spelling.ts';

const minutes = 60_000;
const seed = 440;

// Few numbers, so that what is compared is often near to each other.
const near = fc
  .tuple(
    fc.constantFrom('', '', '', '1!'),
    fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.')),
    fc.constantFrom('', '', '', 'a1', 'rc1', '.post1', '.dev1', 'rc1.dev1', '.post1.dev2'),
  )
  .map((parts) => parts.join(''));
const local = fc.tuple(near, fc.constantFrom('', '', '+x.1', '+2')).map((parts) => parts.join(''));
const prefix = fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('.')}.*`);
const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({ operator: fc.constantFrom('==', '!='), version: fc.oneof(local, prefix) }),
  fc.record({ operator: fc.constantFrom('<=', '>=', '<', '>', '==='), version: near }),
  fc.record({ operator: fc.constant('~='), version: near.filter((text) => /\d\.\d/.test(text)) }),
);

const script = `
import json, sys
from packaging.specifiers import SpecifierSet
from packaging.version import Version
with open(sys.argv[1], encoding='utf-8') as file:
    cases = json.load(file)
def equal(pair):
    try:
        return Version(pair[0]) == Version(pair[1])
    except Exception:
        return None
print(json.dumps({
    'contained': [SpecifierSet(spec).contains(version, prereleases=True) for version, spec in cases['contained']],
    'equal': [equal(pair) for pair in cases['equal']],
}))
`;

let tools: PythonTools;

beforeAll(async () => {
  if (hasPython) tools = await createPythonTools(['packaging==26.3']);
}, 2 * minutes);

afterAll(async () => {
  if (hasPython) await tools.remove();
});

async function ask(
  cases: unknown,
): Promise<{ contained: readonly boolean[]; equal: readonly (boolean | null)[] }> {
  const file = join(tools.folder, 'cases.json');
  await writeFile(file, JSON.stringify(cases));
  return JSON.parse(await tools.run(['-c', script, file]));
}

const ofPython = hasPython ? describe : describe.skip;

ofPython('the library packaging agrees', () => {
  test('on which of thousands of versions fulfil a clause', async () => {
    const cases = fc.sample(fc.tuple(local, clause), { numRuns: 4000, seed });
    const asked = cases.map(([version, { operator, version: bound }]) => [version, `${operator}${bound}`]);
    const { contained } = await ask({ contained: asked, equal: [] });
    expect(
      asked.filter(
        (_, index) => fulfils(...(cases[index] ?? ['', { operator: '', version: '' }])) !== contained[index],
      ),
    ).toEqual([]);
    expect(new Set(contained)).toEqual(new Set([true, false]));
  });

  test('on which of thousands of spellings mean one version', async () => {
    const pairs = [
      ...fc.sample(fc.tuple(versionText, versionText), { numRuns: 1000, seed }),
      ...fc.sample(fc.tuple(local, local), { numRuns: 2000, seed }),
      ...fc.sample(
        versionText.map((text) => [text, text.toUpperCase()] as const),
        { numRuns: 500, seed },
      ),
      ...fc.sample(
        versionText.map((text) => [text, text.replace(/^[vV]/, '')] as const),
        { numRuns: 500, seed },
      ),
      // SemVer that PEP 440 reads as a post-release is another version; that is ours to know.
    ].filter(([, target]) => !/^\d+\.\d+\.\d+-/.test(target));
    const { equal } = await ask({ contained: [], equal: pairs });
    expect(
      pairs.filter(
        ([one, other], index) => equal[index] !== null && sameVersion(one, other) !== equal[index],
      ),
    ).toEqual([]);
    expect(equal.filter((each) => each === true).length).toBeGreaterThan(500);
  });
});
