import type { Reason } from './place.ts';

// Folders whose projects are made to be read, tested or copied, not to be released; those of tools begin with a dot.
const foreignFolder =
  /^(?:\.[^.].*|_?tests?|pytests?|testing|fixtures?|__fixtures__|test[-_]?(?:data|crates|projects|packages|fixtures|repos?|cases)|data|examples?|samples?|demos?|docs?|documentation|_?vendor(?:ed)?|_vendored|third[-_]?party|extern(?:al)?|benchmarks?|templates?|cookiecutters?|playground)$/i;

// A template's folder or file has a name that is yet to be filled in.
const isPlaceholder = (text: string) => /\{\{|\{%|\}\}/.test(text);

/**
 * Why what lies in a folder is none of the project's own packages, judged by the names of the folders around it.
 * @param own folders of these names are not held against it.
 */
export function foreignReason(file: string, own: RegExp = /(?!)/): Reason | undefined {
  const folders = file.split('/').slice(0, -1);
  const folder = folders.find((each) => (foreignFolder.test(each) && !own.test(each)) || isPlaceholder(each));
  if (folder === undefined) return undefined;
  return { kind: 'foreign', why: `it lies in a folder “${folder}”` };
}

/** Why something of a name or a version that is yet to be filled in is no package. */
export function templateReason(...texts: readonly unknown[]): Reason | undefined {
  const isTemplate = texts.some((text) => typeof text === 'string' && isPlaceholder(text));
  return isTemplate ? { kind: 'foreign', why: 'it is a template' } : undefined;
}
