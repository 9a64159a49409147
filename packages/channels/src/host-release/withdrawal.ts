/** What a release says once it was withdrawn, and cannot be hidden; the first lines of its notes. */
const notice = [
  '<!-- lockstep withdrawn -->',
  '> [!CAUTION]',
  '> This release was withdrawn by its maintainers. Do not use it.',
  '',
  '',
].join('\n');

/** GitHub’s limit for a release’s notes, in characters. */
const longestBody = 125_000;

const titleMark = '[withdrawn] ';

/** Whether a release’s notes say that it was withdrawn. Hosts turn line feeds into carriage returns and line feeds. */
export function isMarkedWithdrawn(body: string): boolean {
  return body.startsWith('<!-- lockstep withdrawn -->');
}

/** A release’s notes with the notice before them. What is too long is cut at its beginning: the marker is at its end. */
export function withNotice(body: string): string {
  const room = longestBody - notice.length;
  return `${notice}${body.length > room ? body.slice(body.length - room) : body}`;
}

/** A release’s title with a word before it. */
export function withMark(title: string): string {
  return title.startsWith(titleMark) ? title : `${titleMark}${title}`;
}
