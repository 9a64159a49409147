import { isAnchor } from '@lockstep/core';

/** What a release made by Lockstep says of itself, in a comment that nobody sees. */
export interface Marker {
  /** The sha256 of the seal that it was made for. */
  readonly seal: string;
  /** The ledger’s last entry when it was made. */
  readonly anchor?: string;
}

// The last line, so that nothing in the notes of a release can pose as it.
const form = /(?:^|\n)<!-- lockstep ([0-9a-f]{64})(?: ([0-9]{1,9}:[0-9a-f]{64}))? -->\s*$/;

/** GitHub’s limit; with a longer text it refuses the release (“body is too long”). */
const longestBody = 125_000;

/** The text of a release: its notes, and the marker at their end. Notes that are too long are cut. */
export function bodyWith(notes: string | undefined, { seal, anchor }: Marker): string {
  const comment = `<!-- lockstep ${seal}${anchor === undefined ? '' : ` ${anchor}`} -->`;
  if (notes === undefined || notes === '') return comment;
  const room = longestBody - comment.length - 2;
  const shown = notes.length > room ? `${notes.slice(0, room - 1)}…` : notes;
  return `${shown}\n\n${comment}`;
}

/** The marker at the end of a text, if there is one. Hosts turn line feeds into carriage returns and line feeds. */
export function markerIn(body: string): Marker | undefined {
  const [, seal, anchor] = form.exec(body.replaceAll('\r\n', '\n')) ?? [];
  if (seal === undefined) return undefined;
  return anchor !== undefined && isAnchor(anchor) ? { seal, anchor } : { seal };
}
