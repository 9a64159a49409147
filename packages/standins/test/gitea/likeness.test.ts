import { expect, test } from '@jest/globals';
import { differences, noNames } from './likeness.ts';
import { recorded } from './recorded.ts';

const commits = ['1', '2', '3'].map((digit) => digit.repeat(40));
const [first = '', second = '', third = ''] = commits;

test('another value, type or number of items is a difference, with its path', () => {
  const theirs = { state: 'open', count: 0, labels: [1], closed: null };
  expect(differences(theirs, { state: 'open', count: 0, labels: [1], closed: null }, noNames())).toEqual([]);
  expect(differences(theirs, { state: 'closed', count: '0', labels: [], closed: '' }, noNames())).toEqual([
    '.state: "closed", recorded is "open"',
    '.count: "0", recorded is 0',
    '.labels has 0 items, recorded are 1',
    '.labels[0]: undefined, recorded is 1',
    '.closed: "", recorded is null',
  ]);
});

test('a key more or less is a difference', () => {
  expect(differences({ a: 1 }, { b: 1 }, noNames())).toEqual([
    '.b is not recorded',
    '.a: undefined, recorded is 1',
  ]);
});

test('what the recorder left out must be there', () => {
  const theirs = { id: 1, '...': 'user object' };
  expect(differences(theirs, { id: 1, login: 'ada' }, noNames())).toEqual([]);
  expect(differences(theirs, { id: 1 }, noNames())).toEqual([' has no more than what is recorded']);
});

test('a commit stands for one other, wherever it is named', () => {
  const names = noNames();
  expect(differences([first, first], [second, second], names)).toEqual([]);
  expect(differences(`commits/${first}`, `commits/${third}`, names)).toHaveLength(1);
  expect(differences(third, second, names)).toHaveLength(1);
});

test('any date is like another, but not like one that says “not yet”', () => {
  expect(differences('2026-11-21T06:37:00Z', '2020-01-01T00:00:00Z', noNames())).toEqual([]);
  expect(differences('2026-11-21T06:37:00Z', '1970-01-01T00:00:00Z', noNames())).toHaveLength(1);
  expect(differences('1970-01-01T00:00:00Z', '2020-01-01T00:00:00Z', noNames())).toHaveLength(1);
});

test('the recording names no server but its own', () => {
  const text = JSON.stringify(recorded);
  const hosts = new Set([...text.matchAll(/https?:\/\/([^/"\\]+)/g)].map(([, host]) => host));
  expect([...hosts]).toEqual(['gitea.example']);
  expect(recorded).toHaveLength(94);
});
