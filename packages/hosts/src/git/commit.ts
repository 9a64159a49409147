import type { NewCommit } from '@lockstep/core';
import { garbled } from './garbled.ts';

/** What a commit says that matters here. */
export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
}

/**
 * Reads the content of a commit.
 * @throws GarbledError
 */
export function readCommit(content: Uint8Array): Commit {
  const [head = ''] = Buffer.from(content).toString('latin1').split('\n\n', 1);
  const [first = '', ...lines] = head.split('\n');
  const [, tree] = /^tree ([0-9a-f]{40})$/.exec(first) ?? [];
  if (tree === undefined) garbled('a commit has no tree');
  const parents = lines.flatMap((line) => /^parent ([0-9a-f]{40})$/.exec(line)?.[1] ?? []);
  return { tree, parents };
}

// What ends a name or a line there.
function plain(text: string): string {
  return text.replace(/[\0\n<>]+/g, ' ').trim();
}

/** The content of a commit; equal inputs give equal bytes. */
export function writeCommit(tree: string, { parent, message, author, at }: NewCommit): Uint8Array {
  const seconds = Math.floor(Date.parse(at) / 1000);
  const signature = `${plain(author.name)} <${plain(author.email)}> ${seconds} +0000`;
  const lines = [
    `tree ${tree}`,
    ...(parent === undefined ? [] : [`parent ${parent}`]),
    `author ${signature}`,
    `committer ${signature}`,
    '',
    message.replaceAll('\0', '').trimEnd(),
    '',
  ];
  return Buffer.from(lines.join('\n'));
}
