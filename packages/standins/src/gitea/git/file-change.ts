import type { StoredUser } from '../world/user.ts';

/** One file of one commit, made by an account. */
export interface FileChange {
  readonly path: string;
  /** Undefined removes the file. */
  readonly content: Uint8Array | undefined;
  readonly message: string;
  readonly author: Pick<StoredUser, 'login' | 'email'>;
  readonly at: Date;
}

function data(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`data ${bytes.byteLength}\n`), bytes, Buffer.from('\n')]);
}

/** A commit as `git fast-import` reads it (git's documentation, “git fast-import”). */
export function importText(ref: string, tip: string | undefined, change: FileChange): Buffer {
  const { path, content, message, author, at } = change;
  const signature = `${author.login} <${author.email}> ${at.getTime() / 1000} +0000`;
  const head = `commit ${ref}\nauthor ${signature}\ncommitter ${signature}\n`;
  const parent = tip === undefined ? '' : `from ${tip}\n`;
  const place = JSON.stringify(path);
  return Buffer.concat([
    Buffer.from(head),
    data(Buffer.from(message.endsWith('\n') ? message : `${message}\n`)),
    Buffer.from(parent),
    ...(content === undefined
      ? [Buffer.from(`D ${place}\n`)]
      : [Buffer.from(`M 100644 inline ${place}\n`), data(content)]),
    Buffer.from('\n'),
  ]);
}
