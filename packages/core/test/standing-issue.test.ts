import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type HostIssue,
  type IssueDeed,
  type StandingIssue,
  standingBody,
  standingIssue,
  type WantedIssue,
} from '../src/index.ts';

const issue: StandingIssue = { label: 'lockstep-verification', kind: 'verification', subject: 'v1.4.0' };
const open = (body = 'npm lacks it', fingerprint = 'a1'): WantedIssue => ({
  state: 'open',
  title: 'v1.4.0 is not as it was released',
  body,
  fingerprint,
});
const closed: WantedIssue = { state: 'closed', comment: 'All is well.' };

function shown(number: number, change: Partial<HostIssue> = {}): HostIssue {
  return {
    number,
    title: 'v1.4.0 is not as it was released',
    body: standingBody(issue, 'npm lacks it', 'a1'),
    isOpen: true,
    labels: ['lockstep-verification'],
    createdAt: '2026-01-05T09:00:00Z',
    url: `https://git.example.org/acme/tool/issues/${number}`,
    ...change,
  };
}

const told = (deeds: readonly IssueDeed[]) =>
  deeds.map((deed) => (deed.do === 'create' ? 'create' : `${deed.do} #${deed.number}`));

test('a text that is too long is cut between its lines, so that no code in it ends early', () => {
  const line = (number: number) => `- \`${number} failed, said @acme/everybody\``;
  const long = Array.from({ length: 5000 }, (_, number) => line(number)).join('\n');
  const [change, comment] = standingIssue([shown(3)], issue, open(long, 'b2'));
  for (const deed of [change, comment]) {
    const text = deed?.do === 'change' ? deed.change.body : deed?.do === 'comment' ? deed.body : undefined;
    expect(text?.length).toBeLessThan(65_536);
    expect(text?.replace(/`[^`\n]*`/g, '')).not.toMatch(/[@`]/);
  }
});

describe('standingIssue', () => {
  test.each<[string, readonly HostIssue[], WantedIssue, readonly string[]]>([
    ['opens the first one', [], open(), ['create']],
    ['does nothing when the same is found again', [shown(3)], open(), []],
    ['brings the body up to date without a comment', [shown(3)], open('npm lacks it still'), ['change #3']],
    ['says aloud what is new', [shown(3)], open('PyPI lacks it', 'b2'), ['change #3', 'comment #3']],
    ['opens a closed one again', [shown(3, { isOpen: false })], open(), ['change #3', 'comment #3']],
    ['closes it when all is well', [shown(3)], closed, ['change #3', 'comment #3']],
    ['leaves a closed one alone', [shown(3, { isOpen: false })], closed, []],
    ['does nothing where nothing ever failed', [], closed, []],
    ['keeps the older of two', [shown(5), shown(3)], open(), ['change #5', 'comment #5']],
    ['prefers the open one', [shown(3, { isOpen: false }), shown(5)], open(), []],
    ['takes an issue without the label for somebody else’s', [shown(3, { labels: [] })], closed, []],
    [
      'takes a label in another case for its own',
      [shown(3, { labels: ['Lockstep-Verification'] })],
      open(),
      [],
    ],
    [
      'takes a quotation of the mark for somebody else’s',
      [shown(3, { body: `> ${shown(1).body}` })],
      closed,
      [],
    ],
    [
      'leaves the issue of another release alone',
      [shown(3, { body: standingBody({ ...issue, subject: 'v1.4.0-rc.1' }, 'x', 'a1') })],
      open(),
      ['create'],
    ],
    [
      'knows its own after a browser edited it',
      [shown(3, { body: `${shown(3).body.replaceAll('\n', '\r\n')}\r\n` })],
      open(),
      [],
    ],
  ])('%s', (_, existing, wanted, expected) => {
    expect(told(standingIssue(existing, issue, wanted))).toEqual(expected);
  });

  test('a subject cannot end the mark', () => {
    const hostile = { ...issue, subject: 'v1 --> @team <b>\uD800' };
    const [mark, ...rest] = standingBody(hostile, 'text', 'a --> b').split('\n');
    expect(mark).toMatch(/^<!-- [^<>@]+ -->$/);
    expect(rest).toEqual(['text']);
  });

  test('a body that is too large is cut', () => {
    expect(standingBody(issue, '😀'.repeat(60_000), 'a1').length).toBeLessThan(65_536);
  });

  test('carried out once, there is nothing left to do', () => {
    const subject = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(subject, fc.string(), fc.string(), fc.boolean(), (tag, body, fingerprint, wasOpen) => {
        const own = { ...issue, subject: tag };
        const wanted = open(body, fingerprint);
        const before = wasOpen ? [shown(1, { body: standingBody(own, 'before', 'zz') })] : [];
        let after: HostIssue = before[0] ?? shown(2);
        for (const deed of standingIssue(before, own, wanted)) {
          if (deed.do === 'create') after = shown(2, { body: deed.body, labels: deed.labels });
          if (deed.do === 'change') after = { ...after, ...deed.change };
        }
        expect(standingIssue([after], own, wanted)).toEqual([]);
      }),
    );
  });
});
