/** A file as a commit holds it. */
export interface SeedFile {
  /** Git's own mode: executable, symbolic link (the text is where it leads), submodule (the text is a commit's id). */
  readonly mode: '100644' | '100755' | '120000' | '160000';
  readonly text: string;
}

/** A commit on the tip of a ref, or the first one. */
export interface SeedCommit {
  /** The full name: `refs/heads/main`. */
  readonly ref: string;
  /** By path; undefined removes a file that the tip has. */
  readonly files: Readonly<Record<string, string | SeedFile | undefined>>;
  readonly message?: string;
  /** Seconds since 1970; default the first second of 2020. */
  readonly at?: number;
  /** The commit to follow instead of the ref's tip. */
  readonly parent?: string;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function change(path: string, file: string | SeedFile | undefined): string {
  if (file === undefined) return `D ${path}\n`;
  const { mode, text } = typeof file === 'string' ? { mode: '100644', text: file } : file;
  return mode === '160000' ? `M ${mode} ${text} ${path}\n` : `M ${mode} inline ${path}\n${data(text)}`;
}

/** A commit as `git fast-import` reads it. */
export function importCommands(commit: SeedCommit, tip: string | undefined): string {
  const { ref, files, message = 'seed', at = 1_577_836_800, parent = tip } = commit;
  const signature = `Ada <ada@example.org> ${at} +0000`;
  const from = parent === undefined ? '' : `from ${parent}\n`;
  const changes = Object.entries(files).map(([path, file]) => change(path, file));
  return `commit ${ref}\nauthor ${signature}\ncommitter ${signature}\n${data(message)}${from}${changes.join('')}\n`;
}
