import { expect, test } from '@jest/globals';
import type { HostComment } from '@lockstep/core';
import { decide } from '../../src/host/approval/decision.ts';

const digest = '0123456789abcdef'.repeat(4);
const request = { gate: 'approval', tag: 'v1', commit: 'c', digest, by: ['@bob', '@carol'], word: 'approve' };
const at = (second: number) => `2026-01-01T00:00:${String(second).padStart(2, '0')}Z`;

const issue = {
  number: 1,
  title: '',
  body: '',
  isOpen: true,
  labels: [],
  createdAt: at(10),
  url: 'http://host.example/1',
};

function said(
  author: string | undefined,
  body: string,
  id: number,
  change: Partial<HostComment> = {},
): HostComment {
  const written = author === undefined ? {} : { author };
  return { id, body, ...written, createdAt: at(10 + id), updatedAt: at(10 + id), url: `#${id}`, ...change };
}

const yes = `approve ${digest}`;
const electorate = { approvers: new Set(['bob', 'carol']), barred: new Map([['ada', 'operator']]) };
const outcome = (...threads: readonly (readonly HostComment[])[]) =>
  decide(
    threads.map((comments) => ({ issue, comments })),
    request,
    electorate,
  ).kind;

test.each([
  ['nobody said anything', [], 'open'],
  ['an approver says yes', [said('BOB', yes, 1)], 'approved'],
  ['somebody whose account is gone says yes', [said(undefined, yes, 1)], 'open'],
  ['it is older than the issue', [said('bob', yes, 1, { createdAt: at(9), updatedAt: at(9) })], 'open'],
  ['it was edited', [said('bob', yes, 1, { updatedAt: at(30) })], 'open'],
  [
    'an edited no is one',
    [said('carol', yes, 1), said('bob', 'reject', 2, { updatedAt: at(30) })],
    'rejected',
  ],
  ['yes after no', [said('bob', 'reject', 1), said('bob', yes, 2)], 'approved'],
  ['no after yes', [said('bob', yes, 1), said('bob', 'deny', 2)], 'rejected'],
  [
    'an edited yes takes nothing back',
    [said('bob', 'deny', 1), said('bob', yes, 2, { updatedAt: at(30) })],
    'rejected',
  ],
  ['one no among several yes', [said('bob', yes, 1), said('carol', 'reject it', 2)], 'rejected'],
] as const)('%s', (_, comments, kind) => {
  expect(outcome(comments)).toBe(kind);
});

test('what was said on several issues for one seal counts together, in its order', () => {
  expect(outcome([said('bob', yes, 2)], [said('bob', 'reject', 1)])).toBe('approved');
  expect(outcome([said('bob', yes, 1)], [said('bob', 'reject', 2)])).toBe('rejected');
});
