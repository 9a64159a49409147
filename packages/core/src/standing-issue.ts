import type { HostIssue } from './ports/host.ts';

/** The one issue that stands for a state of affairs, for as long as it lasts. */
export interface StandingIssue {
  /** Only who may write can set a label; without it an issue is somebody else’s, whatever it says. */
  readonly label: string;
  /** What kind of thing it is about: `verification`. */
  readonly kind: string;
  /** Which one of its kind, such as the tag of a release. */
  readonly subject: string;
}

/** How things stand, as the issue is to show it. */
export type WantedIssue =
  | {
      readonly state: 'open';
      readonly title: string;
      /** The text below the mark. */
      readonly body: string;
      /** Names what is wrong: equal findings have equal ones, and only another one is worth a comment. */
      readonly fingerprint: string;
    }
  | { readonly state: 'closed'; readonly comment: string };

/** One thing to do, by one request each and in this order. */
export type IssueDeed =
  | {
      readonly do: 'create';
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
    }
  | {
      readonly do: 'change';
      readonly number: number;
      readonly change: { readonly isOpen?: boolean; readonly body?: string };
    }
  | { readonly do: 'comment'; readonly number: number; readonly body: string };

/** GitHub takes bodies up to 65 536 characters (REST API, “Issues”); Gitea takes more. */
const longestBody = 60_000;

function startOfMark({ kind, subject }: StandingIssue): string {
  return `<!-- lockstep-${kind}: ${encodeURIComponent(subject.toWellFormed())} `;
}

function markOf(issue: StandingIssue, fingerprint: string): string {
  return `${startOfMark(issue)}${fingerprint.replace(/[^0-9A-Za-z]/g, '')} -->`;
}

// Between two lines: what is cut within a line of code is code no longer, and would call people and link.
function shortened(body: string): string {
  if (body.length <= longestBody) return body;
  return `${body.slice(0, Math.max(0, body.lastIndexOf('\n', longestBody))).toWellFormed()}\n\n…`;
}

/** The whole text of an open issue: an invisible mark to know it by, then what it says. */
export function standingBody(issue: StandingIssue, body: string, fingerprint: string): string {
  return `${markOf(issue, fingerprint)}\n${shortened(body).trim()}`;
}

// Browsers send lines that end with CRLF, and hosts drop what is blank at the end.
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

function ownOf(existing: readonly HostIssue[], issue: StandingIssue): readonly HostIssue[] {
  const start = startOfMark(issue);
  const label = issue.label.toLowerCase();
  return existing
    .filter(
      ({ body, labels }) =>
        plain(body).startsWith(start) && labels.some((each) => each.toLowerCase() === label),
    )
    .toSorted((one, other) => one.number - other.number);
}

function markedWith({ body }: HostIssue, issue: StandingIssue, fingerprint: string): boolean {
  return plain(body).split('\n', 1)[0] === markOf(issue, fingerprint);
}

/** Closes issues, each with a word on why; the deed comes first, so that a rerun says nothing twice. */
function closing(issues: readonly HostIssue[], comment: string): readonly IssueDeed[] {
  return issues
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ number }): readonly IssueDeed[] => [
      { do: 'change', number, change: { isOpen: false } },
      { do: 'comment', number, body: comment },
    ]);
}

function keeping(
  kept: HostIssue,
  issue: StandingIssue,
  wanted: Extract<WantedIssue, { state: 'open' }>,
): readonly IssueDeed[] {
  const { number, isOpen } = kept;
  const body = standingBody(issue, wanted.body, wanted.fingerprint);
  const isSame = plain(kept.body) === plain(body);
  const isNews = !isOpen || !markedWith(kept, issue, wanted.fingerprint);
  const change = { ...(!isOpen && { isOpen: true }), ...(!isSame && { body }) };
  return [
    ...(Object.keys(change).length === 0 ? [] : [{ do: 'change', number, change } as const]),
    ...(isNews ? [{ do: 'comment', number, body: shortened(wanted.body) } as const] : []),
  ];
}

/**
 * What is to be done so that exactly one issue shows how things stand, and none once all is well.
 *
 * The first issue ever opened is kept, and opened again when the trouble comes back; others that two runs opened at the
 * same time are closed. Where the same findings are found again, the body is brought up to date without a comment, and
 * with the same body nothing is done.
 * @param existing all issues with the label, open and closed.
 */
export function standingIssue(
  existing: readonly HostIssue[],
  issue: StandingIssue,
  wanted: WantedIssue,
): readonly IssueDeed[] {
  const own = ownOf(existing, issue);
  if (wanted.state === 'closed') return closing(own, wanted.comment);
  const kept = own.find(({ isOpen }) => isOpen) ?? own[0];
  if (kept === undefined) {
    const body = standingBody(issue, wanted.body, wanted.fingerprint);
    return [{ do: 'create', title: wanted.title, body, labels: [issue.label] }];
  }
  const others = own.filter(({ number }) => number !== kept.number);
  return [...keeping(kept, issue, wanted), ...closing(others, `See #${kept.number}.`)];
}
