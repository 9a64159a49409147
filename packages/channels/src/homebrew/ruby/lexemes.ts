// Each pattern is tried at one place of the text.

/** White space, and lines that are continued. */
export const blank = /(?:[ \t\r\f\v]|\\\r?\n)+/y;
/** Names, with the marks that methods end in. */
export const word = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:[?!](?![=~]))?/y;
/** Numbers. */
export const number = /\d[\d_]*(?:\.\d+)*\w*/y;
/** Variables of instances, classes and the program. */
export const variable = /(?:@@?|\$)(?:\w+|.)/y;
/** Symbols. */
export const symbol = /:(?:[A-Za-z_]\w*[?!=]?(?![=>~])|[A-Za-z_]\w*)/y;
/** The opening of a literal such as `%w[`, up to its bracket. */
export const percent = /%[wWiIqQrsx]?(?=[^\w\s=])/y;
/** Operators and punctuation, the longest first. */
export const mark = /\*\*=?|<=>|===?|=>|=~|![=~]|&&=?|\|\|=?|&\.|::|\.{2,3}|->|<<=?|>>|[-+*/%<>|&^]=|./y;

/** Marks after which a line goes on. */
export const unfinished = new Set([
  ',',
  '&&',
  '||',
  '+',
  '-',
  '*',
  '=',
  '+=',
  '.',
  '&.',
  '=>',
  '::',
  '<<',
  '==',
]);
/** Closing brackets. */
export const closing = new Set([')', ']', '}']);
/** Words that a value follows. */
export const beforeValue = new Set(
  'if unless while until and or not return when in then do else elsif case rescue'.split(' '),
);
