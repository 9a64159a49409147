/** One line of a Markdown document; what is quoted or commented out is no heading, whatever it looks like. */
export interface MarkdownLine {
  /** The line without its end, and without a byte order mark. */
  readonly text: string;
  /** Where the line begins, behind a byte order mark, as an offset of UTF-16 units. */
  readonly start: number;
  /** Where the next line begins. */
  readonly end: number;
  readonly kind: 'text' | 'code' | 'comment';
}

const opening = /^ {0,3}(`{3,}|~{3,})/;

interface Fence {
  readonly mark: string;
  readonly length: number;
}

function fenceAt(text: string): Fence | undefined {
  const run = opening.exec(text)?.[1];
  if (run === undefined) return undefined;
  const mark = run.charAt(0);
  // CommonMark, “Fenced code blocks”: what follows backticks may hold none.
  if (mark === '`' && text.trimStart().slice(run.length).includes('`')) return undefined;
  return { mark, length: run.length };
}

function closes(text: string, { mark, length }: Fence): boolean {
  const found = fenceAt(text);
  return found?.mark === mark && found.length >= length && text.trim().length === found.length;
}

function* physicalLines(text: string): Generator<Omit<MarkdownLine, 'kind'>> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    const from = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
    yield { text: text.slice(from, end).replace(/\r?\n$/, ''), start: from, end };
    start = end;
  }
}

// Whether a comment is still open at the end of a line, and whether the line began with one.
function leavesCommentOpen(text: string, isOpen: boolean): boolean {
  let open = isOpen;
  for (let at = 0; at !== -1; ) {
    const next = text.indexOf(open ? '-->' : '<!--', at);
    if (next === -1) return open;
    at = next + (open ? 3 : 4);
    open = !open;
  }
  return open;
}

/** The lines of a Markdown document, with what is fenced code or an HTML comment told apart. */
export function markdownLines(text: string): readonly MarkdownLine[] {
  let fence: Fence | undefined;
  let inComment = false;
  return [...physicalLines(text)].map((line): MarkdownLine => {
    if (fence !== undefined) {
      if (closes(line.text, fence)) fence = undefined;
      return { ...line, kind: 'code' };
    }
    const kind = inComment || /^ {0,3}<!--/.test(line.text) ? 'comment' : 'text';
    if (!inComment) fence = fenceAt(line.text);
    if (fence !== undefined) return { ...line, kind: 'code' };
    inComment = leavesCommentOpen(line.text, inComment);
    return { ...line, kind };
  });
}
