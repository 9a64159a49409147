import { escapeMarkdown, type HostIssue } from '@lockstep/core';

/** What an approval is asked for. */
export interface ApprovalRequest {
  /** The gate’s id. */
  readonly gate: string;
  readonly tag: string;
  readonly commit: string;
  /** The seal’s sha256 (hex). */
  readonly digest: string;
  readonly by: readonly string[];
  readonly word: string;
}

/** The label of every issue that asks for an approval. */
export const approvalLabel = 'lockstep-approval';

/** As many digits of the digest have to be named at least. */
export const leastDigits = 12;

function startOfMark({ gate, tag }: ApprovalRequest): string {
  return `<!-- lockstep-approval: ${gate} ${encodeURIComponent(tag)} `;
}

export function titleOf({ gate, tag, digest }: ApprovalRequest): string {
  return `Release ${tag}: ${gate} of the seal ${digest.slice(0, leastDigits)}`;
}

/** The text of the issue, a pure function of the request: whatever else stands there was written by somebody else. */
export function bodyOf(request: ApprovalRequest): string {
  const { tag, commit, digest, by, word } = request;
  const people = by.map((each) => (each.startsWith('@') ? each : `@${each}`)).join(', ');
  return [
    `${startOfMark(request)}${digest} -->`,
    `Lockstep asks for an approval before it publishes **${escapeMarkdown(tag)}**.`,
    `- commit: ${commit}\n- seal: ${digest}`,
    `These may approve, but not whoever started the release: ${people}`,
    'To approve, reply with this line:',
    `    ${word} ${digest.slice(0, leastDigits)}`,
    'To refuse, reply with a line that begins with `reject`, and say why.',
    'A reply that was edited approves nothing, and neither does anything said here once this text was changed. ' +
      'Another seal is asked for by another issue.',
  ].join('\n\n');
}

// Browsers send lines that end with CRLF, and hosts drop what is blank at the end.
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/** What an issue is to a request: its own, its own but changed, one for another seal of the release, or none of it. */
export type Likeness = 'intact' | 'edited' | 'another seal' | 'other';

export function likenessOf({ title, body }: HostIssue, request: ApprovalRequest): Likeness {
  const text = plain(body);
  if (text === plain(bodyOf(request))) return 'intact';
  const start = startOfMark(request);
  const at = text.indexOf(start);
  if (at < 0) return title === titleOf(request) ? 'edited' : 'other';
  return text.startsWith(request.digest, at + start.length) ? 'edited' : 'another seal';
}
