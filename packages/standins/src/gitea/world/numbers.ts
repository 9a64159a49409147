/** The kinds of things that the server numbers, each for itself and across repositories. */
export type Numbered =
  | 'user'
  | 'repository'
  | 'release'
  | 'asset'
  | 'label'
  | 'issue'
  | 'pull'
  | 'comment'
  | 'milestone'
  | 'status'
  | 'run'
  | 'job'
  | 'artifact'
  | 'package'
  | 'team';

export interface Numbers {
  next(kind: Numbered): number;
}

/** Numbers from 1, as a database gives them. */
export function createNumbers(): Numbers {
  const last = new Map<Numbered, number>();
  return {
    next(kind) {
      const number = (last.get(kind) ?? 0) + 1;
      last.set(kind, number);
      return number;
    },
  };
}
