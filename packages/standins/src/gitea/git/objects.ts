/** Who made a commit or tag, and when. */
export interface GitSignature {
  readonly name: string;
  readonly email: string;
  readonly at: Date;
}

export interface GitCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly tree: string;
  readonly author: GitSignature;
  readonly committer: GitSignature;
  readonly message: string;
}

/** An annotated tag. */
export interface GitTag {
  readonly id: string;
  readonly name: string;
  readonly object: string;
  readonly type: string;
  readonly tagger: GitSignature;
  readonly message: string;
}

/** How `git log` prints what `parseCommit` reads. */
export const commitFormat = ['%H', '%P', '%T', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x00');

const dateOf = (seconds: string) => new Date(Number(seconds) * 1000);

/** Reads a commit as `git log` printed it. */
export function parseCommit(text: string): GitCommit {
  const [id = '', parents = '', tree = '', name = '', email = '', at = '0', ...rest] = text.split('\0');
  const [committer = '', committerEmail = '', committedAt = '0', ...message] = rest;
  return {
    id,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    tree,
    author: { name, email, at: dateOf(at) },
    committer: { name: committer, email: committerEmail, at: dateOf(committedAt) },
    message: message.join('\0'),
  };
}

/** Reads an annotated tag as git stores it (git's documentation, “git mktag”). */
export function parseTag(id: string, text: string): GitTag {
  const end = text.indexOf('\n\n');
  const fields = new Map(
    text
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
  );
  const [, name = '', email = '', at = '0'] = /^(.*) <(.*)> (\d+)/.exec(fields.get('tagger') ?? '') ?? [];
  return {
    id,
    name: fields.get('tag') ?? '',
    object: fields.get('object') ?? '',
    type: fields.get('type') ?? '',
    tagger: { name, email, at: dateOf(at) },
    message: `${text.slice(end + 2).trimEnd()}\n`,
  };
}
