import { posix } from 'node:path';
import type { PackageSource } from '@lockstep/core';
import type { Dispatch } from './states.ts';

const folders = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows'];

// Told by what a person can give it, and by what it runs; comments do not count.
function publishes(text: string): boolean {
  const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('#'));
  const has = (word: string) => lines.some((line) => line.includes(word));
  const runs = ['lockstep-publish.yml@', '/actions/publish-channel', 'command: publish', 'lockstep publish'];
  return has('workflow_dispatch') && has('release-tag') && runs.some(has);
}

/** The workflow that publishes a release when a person starts it; undefined where the repository has none. */
export async function publishWorkflow(source: PackageSource): Promise<string | undefined> {
  const listed = await Promise.all(
    folders.flatMap((folder) => ['yml', 'yaml'].map((end) => source.glob(`${folder}/*.${end}`))),
  );
  for (const file of listed.flat()) {
    const text = await source.readText(file);
    if (text !== undefined && publishes(text)) return file;
  }
  return undefined;
}

// Nothing that a shell could read as anything but a word.
const plainWord = /^[A-Za-z0-9@/._+-]+$/;

/** How a person starts a publishing workflow for a release. */
export function dispatchOf(file: string, tag: string, rehearsal: boolean): Dispatch {
  const workflow = posix.basename(file);
  const inputs = `release-tag=${tag}, rehearsal=${rehearsal}`;
  if (!file.startsWith('.github/') || !plainWord.test(`${workflow}${tag}`)) return { workflow, inputs };
  const command = `gh workflow run ${workflow} -f release-tag=${tag} -f rehearsal=${rehearsal}`;
  return { workflow, inputs, command };
}
