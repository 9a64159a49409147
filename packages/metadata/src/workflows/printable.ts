import type { Problem } from '@lockstep/core';

/** A problem without what does not belong on a terminal: files may hold control characters, and lines without end. */
export function printable(each: Problem): Problem {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const message = each.message.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
  return { ...each, message: message.length > 600 ? `${message.slice(0, 600)}…` : message };
}
