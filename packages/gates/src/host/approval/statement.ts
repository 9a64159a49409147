import { foreignText } from '@lockstep/core';
import { type ApprovalRequest, leastDigits } from './request.ts';

/** What a reply comes to. */
export type Statement =
  | { readonly kind: 'approval' }
  | { readonly kind: 'rejection'; readonly reason: string }
  /** It begins with the word and names no seal, or another one. */
  | { readonly kind: 'unclear'; readonly why: string }
  | { readonly kind: 'talk' };

const rejections = ['reject', 'deny'];

/** The longest reason of a rejection that is shown, in characters. */
const longestReason = 120;

// Answers by mail carry along what they answer, digest and all.
function ownWords(body: string): string {
  const lines = body.split(/\r\n|\r|\n/).filter((line) => !line.trimStart().startsWith('>'));
  return lines.join('\n').trim();
}

/** What follows a word that a text begins with; undefined when it begins otherwise. */
function after(text: string, word: string): string | undefined {
  const [start, rest] = [text.slice(0, word.length), text.slice(word.length)];
  const isWhole = start.toLowerCase() === word.toLowerCase() && !/^[\p{L}\p{N}_-]/u.test(rest);
  return isWhole ? rest : undefined;
}

function namesSeal(text: string, digest: string): boolean {
  const named = text.toLowerCase().match(/[0-9a-z]+/g) ?? [];
  return named.some((each) => each.length >= leastDigits && digest.startsWith(each));
}

/** Reads a reply to an approval request. */
export function readStatement(
  body: string,
  { word, digest }: Pick<ApprovalRequest, 'word' | 'digest'>,
): Statement {
  const text = ownWords(body);
  const approved = after(text, word);
  if (approved !== undefined)
    return namesSeal(approved, digest)
      ? { kind: 'approval' }
      : { kind: 'unclear', why: `it does not name the seal ${digest.slice(0, leastDigits)}` };
  for (const each of rejections) {
    const reason = after(text, each);
    if (reason !== undefined)
      return {
        kind: 'rejection',
        reason: foreignText(reason.replace(/^[\s:,.;-]+/, '')).slice(0, longestReason),
      };
  }
  return { kind: 'talk' };
}
