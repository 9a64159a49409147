import { describe, expect, test } from '@jest/globals';
import {
  type BlockerEvidence,
  blockerOf,
  blockersAmong,
  declaredIncident,
  type HostIssue,
  type Incident,
  incidentsOf,
  inert,
  inertBlock,
  inertLink,
  problem,
  type Standing,
  standingBody,
  standingIssue,
  type TriageEvidence,
  wantedBlocker,
} from '@lockstep/core';
import fc from 'fast-check';
import { blockerSettings } from '../../src/config/blocker.ts';

const label = 'lockstep-blocker';
const evidence: BlockerEvidence = { commit: 'c'.repeat(40), public: [], next: 'lockstep publish' };
const calm: Standing = {
  release: 'v1.2.3',
  channels: ['npm', 'crates'],
  problems: [],
  isPartlyPublic: false,
  excepted: [],
};
const conflict = problem('DIGEST_CONFLICT', 'a.tgz is already on npm with other bytes', {
  where: { target: 'npm a.tgz' },
});

function issueOf(incident: Incident, change: Partial<HostIssue> = {}): HostIssue {
  const { title, body, fingerprint } = wantedBlocker(incident, evidence);
  return {
    number: 1,
    title,
    body: standingBody(blockerOf(incident, label), body, fingerprint),
    isOpen: true,
    labels: [label],
    createdAt: '2026-11-21T08:00:00Z',
    url: 'https://git.example.org/acme/demo/issues/1',
    ...change,
  };
}

describe('incidents of a release', () => {
  const keys = (standing: Partial<Standing>) =>
    incidentsOf({ ...calm, ...standing }).map(({ code, part }) => `${code} ${part}`.trim());

  test('are none where a fix and a rerun help', () => {
    expect(keys({})).toEqual([]);
    expect(keys({ problems: [problem('AUTH_FAILED', 'no'), problem('NOT_VISIBLE_YET', 'wait')] })).toEqual(
      [],
    );
  });

  test('are told apart by code and channel', () => {
    const onCrates = { ...conflict, where: { target: 'crates a.crate' } };
    const tampered = problem('TAG_MOVED', 'it was moved');
    expect(keys({ problems: [conflict, { ...conflict }, onCrates, tampered] })).toEqual([
      'DIGEST_CONFLICT npm',
      'DIGEST_CONFLICT crates',
      'TAG_MOVED',
    ]);
  });

  test('are a release that is partly public, with what keeps it from being complete', () => {
    const open = problem('THROTTLED', 'too fast');
    expect(incidentsOf({ ...calm, isPartlyPublic: true, problems: [open, conflict] })).toMatchObject([
      { code: 'DIGEST_CONFLICT', part: 'npm' },
      { code: 'PARTLY_PUBLIC', part: '', problems: [open] },
    ]);
  });

  test('are gates that the release goes on without', () => {
    const record = {
      id: 'audit',
      kind: 'advisories',
      definition: 'd'.repeat(64),
      required: true,
      verdict: 'excepted',
      reason: 'one advisory',
      exception: { reason: 'no fix yet', until: '2026-12-01', by: 'ada' },
    } as const;
    const [incident] = incidentsOf({ ...calm, excepted: [record] });
    expect(incident).toMatchObject({ code: 'POLICY_EXCEPTION', part: 'audit' });
    expect(incident?.problems[0]?.message).toBe(
      'gate audit failed: one advisory; excepted, until 2026-12-01 by ada (no fix yet)',
    );
  });
});

describe('the issue of an incident', () => {
  const [incident = declaredIncident('v', 'r')] = incidentsOf({ ...calm, problems: [conflict] });

  test('says what it is, what to do, and what is public', () => {
    const shown = { channel: 'crates', name: 'a', version: '1.2.3', file: 'a.crate' };
    const wanted = wantedBlocker(incident, { ...evidence, public: [shown] });
    expect(wanted.title).toMatch(/^Release v1\.2\.3: .+ \(npm\)$/);
    for (const part of ['`DIGEST_CONFLICT`', '`a.tgz is already on npm', '`lockstep publish`', '`a.crate`'])
      expect(wanted.body).toContain(part);
  });

  test('is known again, and left alone while nothing changes', () => {
    const existing = [issueOf(incident)];
    expect(standingIssue(existing, blockerOf(incident, label), wantedBlocker(incident, evidence))).toEqual(
      [],
    );
    expect(blockersAmong(existing, label)).toMatchObject([
      { release: 'v1.2.3', standing: { subject: 'v1.2.3 DIGEST_CONFLICT npm' } },
    ]);
  });

  test('is one of its release and of no other', () => {
    const other = { ...incident, release: 'v1.2.30' };
    const scoped = { ...incident, release: '@acme/demo@1.2.3' };
    const existing = [incident, other, scoped].map((each, index) => issueOf(each, { number: index + 1 }));
    const numbers = (release: string) =>
      blockersAmong(existing, label, release).map(({ issue }) => issue.number);
    expect([numbers('v1.2.3'), numbers('@acme/demo@1.2.3'), numbers('v1.2')]).toEqual([[1], [3], []]);
  });

  test('is not one whose text only quotes the mark', () => {
    const body = `hello\n${issueOf(incident).body}`;
    expect(blockersAmong([issueOf(incident, { body }), issueOf(incident, { body: '' })], label)).toEqual([]);
    expect(
      blockersAmong([issueOf(incident, { body: '<!-- lockstep-blocker: %E0%A4%A 1 -->' })], label),
    ).toEqual([]);
  });

  test('notifies nobody, links nowhere and closes nothing, whatever a server said', () => {
    const said = 'see @acme/admins, closes #1 [x](https://evil.example.org) ``` <!-- --> ::error::';
    const hostile: TriageEvidence = {
      schema: 1,
      run: {
        id: '1',
        url: 'u',
        workflow: said,
        event: 'push',
        commit: 'c',
        ref: said,
        attempt: 1,
        isOver: true,
      },
      jobs: { all: 1, over: 1 },
      failed: [
        {
          id: '1',
          name: said,
          url: said,
          attempt: 1,
          conclusion: 'failure',
          steps: [],
          passages: [{ first: 1, lines: [said, '```', '````'], telling: [1], by: ['somebody'] }],
          left: 0,
          codes: [],
          hints: [],
        },
      ],
      codes: [],
      rerun: false,
    };
    const about = { ...conflict, message: said, where: { target: `npm ${said}` } };
    const shown = { channel: 'npm', name: said, version: said, file: said };
    const { body } = wantedBlocker(
      { ...incident, problems: [about] },
      { ...evidence, run: `https://x.example.org/${said}`, public: [shown], triage: hostile },
    );
    expect(withoutCode(body)).not.toMatch(/@acme|#1|evil/);
  });

  test('stays below what hosts take', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...conflict,
      message: `${index} ${'x'.repeat(900)}`,
    }));
    const { body } = wantedBlocker({ ...incident, problems: many }, evidence);
    expect(body).toContain('and 450 more');
    expect(body.length).toBeLessThan(65_536);
  });
});

// What Markdown shows as code: fenced blocks, then spans, each ended by as many backticks as it began with.
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}

describe('a foreign text', () => {
  test('is code, whatever it holds', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[`@a#\n ]{0,40}$/));
    fc.assert(
      fc.property(text, (each) => {
        expect(withoutCode(inert(each)).trim()).toBe('');
        expect(withoutCode(inertBlock([each, each])).trim()).toBe('');
      }),
    );
  });

  test('is a link only where it is a plain address', () => {
    expect(inertLink('https://git.example.org/a/b/actions/runs/1')).toBe(
      '<https://git.example.org/a/b/actions/runs/1>',
    );
    expect(inertLink('https://git.example.org/@team?x=#1')).toMatch(/^`/);
    expect(inertLink('javascript:alert(1)')).toBe('`javascript:alert(1)`');
  });
});

test('an issue of a stranger that somebody called a release blocker is not taken for ours, whatever it holds', () => {
  const { labels } = blockerSettings.parse({});
  const [own = '', ...others] = labels;
  expect(others).toContain('release-blocker');
  const [incident] = incidentsOf({ ...calm, problems: [conflict] });
  if (incident === undefined) throw new Error('there is an incident');
  const forged = { ...issueOf(incident), number: 4, author: 'mallory', labels: others };
  const blocker = blockerOf(incident, own);
  expect(standingIssue([forged], blocker, { state: 'closed', comment: 'done' })).toEqual([]);
  expect(standingIssue([forged], blocker, wantedBlocker(incident, evidence))).toMatchObject([
    { do: 'create' },
  ]);
});
