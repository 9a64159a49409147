import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../architecture/repository.ts';

/** An example of the documentation. */
export interface Example {
  readonly title: string;
  /** Files by their paths. */
  readonly files: Readonly<Record<string, string>>;
  /** Commands that run in the repository before the gates do. */
  readonly setUp: string;
  /** What `lockstep gate` prints of each gate. */
  readonly expected: readonly string[];
}

const block = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

function exampleIn(section: string): Example {
  const [title = ''] = section.split('\n', 1);
  const files: Record<string, string> = {};
  let setUp = '';
  let expected: readonly string[] = [];
  for (const [, language, path, text = ''] of section.matchAll(block)) {
    if (path !== undefined) files[path] = text;
    else if (language === 'sh') setUp = text;
    else if (language === 'text') expected = text.trimEnd().split('\n');
  }
  return { title, files, setUp, expected };
}

/** The examples of a page: its headings of the third level, each with its files, its commands and its results. */
export async function examplesOf(page: string): Promise<readonly Example[]> {
  const text = await readFile(join(root, 'docs', page), 'utf8');
  return text
    .split(/^### /m)
    .slice(1)
    .map((section) => exampleIn(section.split(/^## /m)[0] ?? ''));
}
