import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/parse.ts';
import { sampleKinds, sampleLocate } from './kinds.ts';

const channels = { npm: { artifacts: ['dist/*.tgz'] } };
const tests = { id: 'tests', run: 'npm test' };
const known = { gate: 'tests', reason: 'known', until: '2026-12-01', by: 'ada' };

function messagesOf(document: object): readonly string[] {
  const { problems } = readConfig({ channels, ...document }, sampleKinds, sampleLocate);
  return problems.map(({ message }) => message);
}

describe('a wrong value is told in the words of who writes the configuration', () => {
  test.each<[string, object]>([
    ['gates[0].id: it is missing; expected a text', { gates: [{ run: 'npm test' }] }],
    ['gates[0].id: expected a text, found a number', { gates: [{ ...tests, id: 7 }] }],
    ['gates: expected a list, found keys with values', { gates: { tests } }],
    ['gates: expected a list, found nothing', { gates: null }],
    ['gates[0].run: it may not be empty', { gates: [{ ...tests, run: '' }] }],
    ['gates[0].run: it may not be empty', { gates: [{ ...tests, run: [] }] }],
    [
      'gates[0].coverage.minimum: expected at most 100',
      { gates: [{ id: 'c', coverage: { report: 'c.xml', minimum: 101 } }] },
    ],
    [
      'gates[0].issues.state: expected one of open, closed, all; found “opened”',
      { gates: [{ id: 'i', issues: { labels: ['x'], state: 'opened' } }] },
    ],
    [
      'gates[0].timeout: expected a number with s, m, h or d, such as 20m',
      { gates: [{ ...tests, timeout: 5 }] },
    ],
    // Node’s timers would fire at once.
    ['gates[0].timeout: expected at most 7d', { gates: [{ ...tests, timeout: '60d' }] }],
    [
      'gates[0].when.changed: expected a pattern without !, from which the others take away: the gate would never run',
      { gates: [{ ...tests, when: { changed: ['!docs/**'] } }] },
    ],
    ['gates[1].id: expected each once; entry 1 is for “tests” already', { gates: [tests, tests] }],
  ])('%s', (message, document) => {
    expect(messagesOf(document)).toEqual([message]);
  });

  test.each([
    ['none', { id: 'a' }],
    ['run and branch', { ...tests, branch: {} }],
  ])('a gate of several kinds, or of none, says which: %s', (found, gate) => {
    expect(messagesOf({ gates: [gate] })).toEqual([
      expect.stringMatching(`exactly one of run, .*; found ${found}$`),
    ]);
  });
});

describe('an exception that is not in order is told at its keys', () => {
  test.each<[readonly string[], object]>([
    [['except.until: expected a day that exists, as YYYY-MM-DD'], { ...known, until: '2030-02-30' }],
    [
      ['except[0].reason: it may not be empty', 'except[0].by: it is missing; expected a text'],
      [{ gate: 'tests', until: '2026-12-01', reason: '' }],
    ],
    // The one that is over would not be seen behind the other.
    [
      ['except[1].gate: expected each once; entry 1 is for “tests” already'],
      [known, { ...known, until: '2020-01-01' }],
    ],
  ])('%j', (messages, except) => {
    expect(messagesOf({ gates: [tests], except })).toEqual(messages);
  });

  test('one of no form at all', () => {
    expect(messagesOf({ gates: [tests], except: 'known' })).toEqual(['except: expected another form']);
  });

  test('one that is in order is none, alone and in a list', () => {
    expect([known, [known]].map((except) => messagesOf({ gates: [tests], except }))).toEqual([[], []]);
  });
});
