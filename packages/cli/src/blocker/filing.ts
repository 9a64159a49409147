import {
  type FailedReply,
  type HostIssue,
  type IssueDeed,
  type Issues,
  type Problem,
  problem,
  type Reply,
  type StandingIssue,
  standingIssue,
  type WantedIssue,
} from '@lockstep/core';

/** An issue and how it is to stand. */
export interface Filing {
  readonly issue: StandingIssue;
  readonly wanted: WantedIssue;
  /** Whether it is closed as soon as it was opened: it shall have been said, and nothing is left to do. */
  readonly closes?: string | undefined;
}

/** What became of blockers. */
export interface Filed {
  /** What was done, for people. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

const closed = ['forbidden', 'missing', 'unauthorized'];

function notFiled(reply: FailedReply, what: string): Problem {
  const why = reply.outcome === 'failed' ? reply.why : reply.message;
  const isClosed = reply.outcome === 'refused' && closed.includes(reply.reason);
  const message = `${what}: ${why}${isClosed ? '; the credential needs issues: write (on Gitea write access to issues)' : ''}`;
  return problem('BLOCKER_NOT_FILED', message);
}

/** The issues with the label, whatever their state. They are listed: a search lags behind. */
function labelledIssues(issues: Issues, label: string): Promise<Reply<readonly HostIssue[]>> {
  return issues.matching({ labels: [label], state: 'all' });
}

type Done = { readonly note: string; readonly made?: HostIssue } | { readonly problem: Problem };

async function create(
  issues: Issues,
  deed: Extract<IssueDeed, { do: 'create' }>,
  labels: readonly string[],
): Promise<Done> {
  const { title, body } = deed;
  const reply = await issues.create({ title, body, labels: [...new Set([...deed.labels, ...labels])] });
  if (reply.outcome !== 'ok') return { problem: notFiled(reply, `the issue “${title}” could not be opened`) };
  const [label = ''] = deed.labels;
  const made = reply.value;
  // GitHub leaves out labels that the credential may not set; without it, the next run would not find the issue.
  if (made.labels.some((each) => each.toLowerCase() === label.toLowerCase()))
    return { note: `opened ${made.url}: ${title}`, made };
  return {
    problem: problem('BLOCKER_NOT_FILED', `${made.url} was opened without its label ${label}`, {
      remedy: 'Set the label by hand, and give the credential the right to set labels.',
    }),
  };
}

async function perform(issues: Issues, deed: IssueDeed, labels: readonly string[]): Promise<Done> {
  switch (deed.do) {
    case 'create':
      return create(issues, deed, labels);
    case 'change': {
      const reply = await issues.change(deed.number, deed.change);
      if (reply.outcome !== 'ok')
        return { problem: notFiled(reply, `issue #${deed.number} could not be changed`) };
      const done =
        deed.change.isOpen === undefined ? 'updated' : deed.change.isOpen ? 'opened again' : 'closed';
      return { note: `${done} ${reply.value.url}` };
    }
    case 'comment': {
      const reply = await issues.comment(deed.number, deed.body);
      if (reply.outcome !== 'ok')
        return { problem: notFiled(reply, `issue #${deed.number} could not be commented on`) };
      return { note: `commented on #${deed.number}` };
    }
  }
}

interface Result extends Filed {
  readonly made?: HostIssue | undefined;
}

// What follows a deed that failed would say what is not so.
async function performAll(
  issues: Issues,
  deeds: readonly IssueDeed[],
  labels: readonly string[],
): Promise<Result> {
  const notes: string[] = [];
  let made: HostIssue | undefined;
  for (const deed of deeds) {
    const done = await perform(issues, deed, labels);
    if ('problem' in done) return { notes, problems: [done.problem], made };
    notes.push(done.note);
    made = done.made ?? made;
  }
  return { notes, problems: [], made };
}

// Two runs at once may both have opened one. Both look again, and the younger issue is closed by whoever opened it.
async function withdrawn(
  issues: Issues,
  made: HostIssue,
  { issue, wanted }: Filing,
  labels: readonly string[],
): Promise<Filed> {
  const listed = await labelledIssues(issues, issue.label);
  if (listed.outcome !== 'ok') return { notes: [], problems: [] };
  const own = standingIssue(listed.value, issue, wanted).filter(
    (deed) => deed.do !== 'create' && deed.number === made.number && isClosing(deed),
  );
  return performAll(issues, own, labels);
}

function isClosing(deed: IssueDeed): boolean {
  return deed.do === 'comment' || (deed.do === 'change' && deed.change.isOpen === false);
}

async function fileOne(
  issues: Issues,
  existing: readonly HostIssue[],
  filing: Filing,
  labels: readonly string[],
): Promise<Filed> {
  const { issue, wanted, closes } = filing;
  const done = await performAll(issues, standingIssue(existing, issue, wanted), labels);
  if (done.made === undefined) return done;
  const after =
    closes === undefined
      ? await withdrawn(issues, done.made, filing, labels)
      : await performAll(
          issues,
          standingIssue([done.made], issue, { state: 'closed', comment: closes }),
          labels,
        );
  return { notes: [...done.notes, ...after.notes], problems: [...done.problems, ...after.problems] };
}

/** Brings issues to where they are to stand; one that is there already is left alone. */
export async function fileAll(
  issues: Issues,
  existing: readonly HostIssue[],
  filings: readonly Filing[],
  labels: readonly string[],
): Promise<Filed> {
  const notes: string[] = [];
  const problems: Problem[] = [];
  for (const filing of filings) {
    const filed = await fileOne(issues, existing, filing, labels);
    notes.push(...filed.notes);
    problems.push(...filed.problems);
  }
  return { notes, problems };
}

/** The blockers that a host shows, or why it shows none. */
export async function existingIssues(
  issues: Issues,
  label: string,
): Promise<{ readonly existing: readonly HostIssue[] } | { readonly problem: Problem }> {
  const listed = await labelledIssues(issues, label);
  return listed.outcome === 'ok'
    ? { existing: listed.value }
    : { problem: notFiled(listed, 'the issues could not be listed') };
}
