import type { StoredRepository } from '../world/repository.ts';

/** A workflow as its file describes it, as far as a run shows it. */
export interface WorkflowFile {
  /** The file's name. */
  readonly file: string;
  readonly path: string;
  readonly name: string;
  readonly jobs: readonly { readonly name: string; readonly labels: readonly string[] }[];
}

const folders = ['.gitea/workflows', '.github/workflows'];

function jobsIn(text: string): WorkflowFile['jobs'] {
  const [, block = ''] = /^jobs:[^\n]*\n((?:[ \t]+[^\n]*(?:\n|$)|\n)*)/m.exec(text) ?? [];
  const parts = block.split(/^ {2}(?=[A-Za-z_][\w-]*:)/m).slice(1);
  return parts.map((part) => {
    const [, runner = ''] = /^\s+runs-on:\s*\[?([^\]\n]*)/m.exec(part) ?? [];
    const labels = runner
      .split(',')
      .map((label) => label.trim())
      .filter((label) => label !== '');
    return { name: part.slice(0, part.indexOf(':')), labels };
  });
}

/** The workflows of a commit; like the server, it looks in the second folder only when the first is not there. */
export async function workflowFiles(
  { git }: StoredRepository,
  commit: string,
): Promise<readonly WorkflowFile[]> {
  for (const folder of folders) {
    const entries = await git.entries(commit, `${folder}/`);
    if (entries.length > 0) {
      return Promise.all(
        entries.map(async ({ path, id }) => {
          const text = (await git.blob(id)).toString();
          const file = path.slice(path.lastIndexOf('/') + 1);
          const [, name = file] = /^name:\s*["']?([^"'\n]+?)["']?\s*$/m.exec(text) ?? [];
          return { file, path, name, jobs: jobsIn(text) };
        }),
      );
    }
  }
  return [];
}
