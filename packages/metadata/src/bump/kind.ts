/** What a release changes for those who use it, the weightiest first. */
export const changeKinds = ['breaking', 'feature', 'security', 'fix', 'docs'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** Whether a word is a kind of change. */
export function isChangeKind(word: string): word is ChangeKind {
  return changeKinds.some((kind) => kind === word);
}

/** The weightiest of some kinds; undefined for none. */
export function weightiest(kinds: readonly (ChangeKind | undefined)[]): ChangeKind | undefined {
  return changeKinds.find((kind) => kinds.includes(kind));
}
