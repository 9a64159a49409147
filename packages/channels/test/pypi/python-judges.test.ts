import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseWheelName } from '../../src/pypi/archive/file-name.ts';
import { isMailAddress, isWebAddress, soleMailAddress } from '../../src/pypi/metadata/address.ts';
import { isLicenceExpression } from '../../src/pypi/metadata/licence-expression.ts';
import { readMetadata } from '../../src/pypi/metadata/read-metadata.ts';
import { isRequirement, parseRequirement } from '../../src/pypi/requirement/requirement.ts';
import { specifierClauses } from '../../src/pypi/requirement/specifier.ts';
import { compareVersions, normalVersion } from '../../src/pypi/version.ts';
import {
  hopelessMails,
  licences,
  mails,
  metadataTexts,
  requirements,
  specifiers,
  webs,
  wheelNames,
} from './judged-samples.ts';
import { judge, judges } from './python-rules.ts';
import { createPythonTools, hasPython, type PythonTools } from './python-tools.ts';
import { nearlyVersion, versionText } from './version-samples.ts';

const minutes = 60_000;
const seed = 440;

let tools: PythonTools;

beforeAll(async () => {
  if (hasPython) tools = await createPythonTools(judges);
}, 2 * minutes);

afterAll(async () => {
  if (hasPython) await tools.remove();
});

function isMail(field: string): boolean {
  const address = soleMailAddress(field);
  return address === undefined || isMailAddress(address);
}

const ofPython = hasPython ? describe : describe.skip;

ofPython('the libraries of the registry agree on', () => {
  test('hundreds of versions and their normal spelling', async () => {
    const texts = [
      ...fc.sample(versionText, { numRuns: 500, seed }),
      ...fc.sample(nearlyVersion, { numRuns: 500, seed }),
    ];
    const ours = texts.map((text) => normalVersion(text) ?? null);
    expect(Object.fromEntries(texts.map((text, index) => [text, ours[index]]))).toEqual(
      Object.fromEntries(
        (await judge(tools, 'version', texts)).map((answer, index) => [texts[index], answer]),
      ),
    );
    expect(ours.filter((answer) => answer === null).length).toBeGreaterThan(50);
  });

  test('the order of hundreds of versions', async () => {
    const pairs = fc.sample(fc.tuple(versionText, versionText), { numRuns: 800, seed });
    const sameRelease = pairs.map(([one, other]) => [
      `1.0${one.replace(/^[v0-9.!]+/i, '')}`,
      `1${other.replace(/^[v0-9.!]+/i, '')}`,
    ]);
    const all = [...pairs, ...sameRelease].filter((pair) =>
      pair.every((text) => normalVersion(text) !== undefined),
    );
    const ours = all.map(([one = '', other = '']) => Math.sign(compareVersions(one, other)));
    const theirs = await judge(tools, 'order', all);
    expect(all.filter((_, index) => ours[index] !== theirs[index])).toEqual([]);
  });

  test('what a requirement is, and what it says', async () => {
    const ours = requirements.map((text) => {
      const found = parseRequirement(text);
      return isRequirement(found) ? [found.name, found.extras, found.versions, found.url ?? null] : null;
    });
    const theirs = await judge(tools, 'requirement', requirements);
    expect(requirements.map((text, index) => [text, ours[index]])).toEqual(
      requirements.map((text, index) => [text, theirs[index]]),
    );
  });

  const asked: readonly (readonly [
    Parameters<typeof judge>[1],
    readonly string[],
    (text: string) => boolean,
  ])[] = [
    ['specifier', specifiers, (text) => specifierClauses(text) !== undefined],
    ['licence', licences, isLicenceExpression],
    ['wheel', wheelNames, (text) => parseWheelName(text) !== undefined],
    ['mail', mails, isMail],
    ['web', webs, isWebAddress],
    [
      'metadata',
      metadataTexts,
      (text) => readMetadata(Buffer.from(text), { file: 'f', document: 'METADATA' }).problems.length === 0,
    ],
  ];
  test.each(asked)('each %s, whether it is right or wrong', async (question, texts, ours) => {
    const theirs = await judge(tools, question, texts);
    expect(texts.map((text) => [text, ours(text)])).toEqual(
      texts.map((text, index) => [text, theirs[index] !== null]),
    );
    expect(new Set(texts.map(ours)).size).toBe(2);
  });

  test.each(hopelessMails)('“%s” less strictly than we do', async (field) => {
    expect([isMail(field), await judge(tools, 'mail', [field])]).toEqual([false, [true]]);
  });
});
