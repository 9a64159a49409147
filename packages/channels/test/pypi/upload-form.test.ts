import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { metadataDifferences } from '../../src/pypi/metadata-differences.ts';
import { type FieldDifference, fieldDifferences } from '../registry/field-differences.ts';
import { allowedDifferences } from './allowed-differences.ts';
import { type BuiltSample, buildSamples } from './built-samples.ts';
import { createPythonTools, hasPython, type PythonTools } from './python-tools.ts';
import { sampleProjects } from './sample-projects.ts';
import type { FormPart } from './upload-recorder.ts';

const minutes = 60_000;

let tools: PythonTools | undefined;
let samples: readonly BuiltSample[] = [];

beforeAll(async () => {
  if (!hasPython) return;
  tools = await createPythonTools();
  samples = await buildSamples(tools);
}, 3 * minutes);

afterAll(() => tools?.remove());

// The order of names differs from run to run of twine; that of the values of one name counts.
function documentOf(parts: readonly FormPart[]): unknown {
  const texts = parts.filter(({ name }) => name !== 'content');
  const content = parts.filter(({ name }) => name === 'content');
  const fields = Map.groupBy(texts, ({ name }) => name);
  return {
    fields: Object.fromEntries(
      [...fields].map(([name, own]) => [name, own.map(({ bytes }) => bytes.toString('latin1'))]),
    ),
    heads: [
      ...new Set(
        texts.map(({ disposition, type, name }) =>
          `${disposition} ${type}`.replaceAll(`"${name}"`, '"NAME"'),
        ),
      ),
    ],
    content: content.map(({ bytes, ...head }) => ({ ...head, bytes: bytes.toString('base64') })),
    last: parts.at(-1)?.name,
  };
}

function differencesOf({ ours, twine }: BuiltSample): readonly FieldDifference[] {
  return fieldDifferences(documentOf(ours), documentOf(twine));
}

function samplesOf(title: string): readonly BuiltSample[] {
  return samples.filter((sample) => sample.title === title);
}

const ofTwine = hasPython ? describe : describe.skip;

ofTwine('an upload equals that of twine, field by field, beyond the table', () => {
  test.each(sampleProjects)('$title', ({ title, builds = 2 }) => {
    const found = samplesOf(title);
    expect(found).toHaveLength(builds);
    const differences = found.flatMap(differencesOf);
    const isAllowed = ({ path }: FieldDifference) => allowedDifferences.some((row) => row.path.test(path));
    expect(differences.filter((difference) => !isAllowed(difference))).toEqual([]);
  });

  test.each(allowedDifferences)('and still differs in $path', ({ path }) => {
    expect(samples.flatMap(differencesOf).some((difference) => path.test(difference.path))).toBe(true);
  });

  test('with at least fourteen files of five back ends', () => {
    expect(samples.length).toBeGreaterThanOrEqual(14);
    expect(new Set(sampleProjects.map(({ title }) => title.split(':')[0])).size).toBe(5);
  });
});

ofTwine('the files of one version', () => {
  test.each(sampleProjects)('agree: $title', ({ title }) => {
    const [one, other] = samplesOf(title).map(({ distribution }) => distribution);
    if (one !== undefined && other !== undefined) expect(metadataDifferences(one, other)).toEqual([]);
  });

  test('disagree with those of another', () => {
    const [one, other] = samples
      .map(({ distribution }) => distribution)
      .filter(({ name }) => ['lean', 'pdm-sample'].includes(name));
    if (one === undefined || other === undefined) throw new Error('the samples are not there');
    const codes = metadataDifferences(one, {
      ...other,
      metadata: new Map([...other.metadata, ['Summary', ['Other']]]),
    });
    expect(codes.map(({ where }) => where?.key)).toContain('Summary');
  });
});

ofTwine('a built file tells', () => {
  test.each([
    ['lean', '1.0', [], []],
    [
      'dotted-name-with-everything',
      '2.0.0rc1',
      ['requests', 'some-other-package', 'tomli'],
      ['another-one', 'dotted'],
    ],
    ['legacy-licence', '1.0.post1', ['attrs'], ['legacy']],
    ['cfg-only', '3.1.dev4', ['importlib-metadata', 'wheel'], []],
    ['platforms', '1!2.0', [], []],
    ['flitted', '0.9.dev12', ['a'], []],
    ['old-poetry', '1.2.3', ['pendulum', 'requests'], ['old']],
    ['new-poetry', '4.0b3', ['idna', 'pywin32'], []],
    ['pdm-sample', '7.0.0rc2', [], []],
  ])('%s %s, its needs and its commands', (name, version, needs, commands) => {
    const found = samples.map(({ distribution }) => distribution).filter((each) => each.name === name);
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect(each).toMatchObject({ name, version, needs, commands });
  });

  test('what it runs on', () => {
    const found = samples.find(({ distribution }) => distribution.name === 'platforms')?.distribution.tags;
    expect(found).toEqual({
      python: ['py2', 'py3'],
      abi: ['none'],
      platform: ['manylinux2014_x86_64'],
      build: '7local',
    });
  });
});
