import { describe, expect, test } from '@jest/globals';
import { type HostIssue, problem } from '@lockstep/core';
import { issuesNaming, wantedIssue } from '../../src/index.ts';

const run = 'https://git.example.org/acme/demo/actions/runs/7';
const found = (message: string) => problem('SANITY_INSTALL', message, { where: { target: 'npm a@1.0.0' } });
const wanted = (...messages: readonly string[]) =>
  wantedIssue({ releases: ['v1.0.0'], problems: messages.map(found), run });

describe('the issue', () => {
  test('is closed when nothing is wrong', () => {
    expect(wanted()).toEqual({
      state: 'closed',
      comment: `\`v1.0.0\`: everything is as it was released, as seen by <${run}>.`,
    });
  });

  test('calls nobody, links to nothing and formats nothing that a client printed', () => {
    const issue = wanted(
      'failed @acme/team see #12, GH-12 and https://elsewhere.example.org/ <!-- x --> `rm` \u001b[31m\n::set-output name=a::b',
    );
    const text = issue.state === 'open' ? issue.body : '';
    expect(text).not.toMatch(/\p{Cc}\[|^::/mu);
    const bare = text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(bare).not.toMatch(/@|#|GH-|elsewhere|<!--|rm|`/);
    expect(text).toContain('**SANITY_INSTALL**');
  });

  test('is the same finding when only the words of a client differ', () => {
    const [one, other] = [wanted('took 3 s'), wanted('took 4 s')];
    expect(one.state === 'open' && one.fingerprint).toBe(other.state === 'open' && other.fingerprint);
  });

  test('stays readable however much is wrong', () => {
    const issue = wanted(...Array.from({ length: 5000 }, (_, number) => `package ${number}`));
    expect(issue.state === 'open' && issue.body).toContain('… and 4950 more');
  });
});

const issue = (title: string, change: Partial<HostIssue> = {}): HostIssue => ({
  number: 1,
  title,
  body: '',
  isOpen: true,
  labels: [],
  createdAt: '2026-01-05T09:00:00Z',
  url: 'https://git.example.org/acme/demo/issues/1',
  ...change,
});

test.each<[HostIssue, boolean]>([
  [issue('crash in 1.2.3'), true],
  [issue('v1.2.3: crash'), true],
  [issue('crash (alder@1.2.3).'), true],
  [issue('crash', { body: 'version: 1.2.3\r\n' }), true],
  [issue('crash in 11.2.3'), false],
  [issue('crash in 1.2.30'), false],
  [issue('crash in 0.1.2.3'), false],
  [issue('crash in 1.2.3-rc.1'), false],
  [issue('crash in 1.2.3.4'), false],
  [issue('1.2.3 is wrong', { labels: ['lockstep-verification'] }), false],
])('an issue names a version: %j', (each, expected) => {
  expect(issuesNaming([each], ['1.2.3'])).toEqual(expected ? [each] : []);
});
