import type { GitHistory } from '@lockstep/core';

function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | undefined;
  return () => {
    asked ??= ask();
    return asked;
  };
}

/** A history that is asked the same thing once: each question costs a process, and several checks have it in common. */
export function rememberedHistory(history: GitHistory): GitHistory {
  const commits = new Map<string, Promise<string | undefined>>();
  const commitOf = (ref: string) => {
    const asked = commits.get(ref) ?? history.commitOf(ref);
    commits.set(ref, asked);
    return asked;
  };
  return {
    ...history,
    head: once(() => history.head()),
    branch: once(() => history.branch()),
    isShallow: once(() => history.isShallow()),
    tags: once(() => history.tags()),
    remoteTags: once(() => history.remoteTags()),
    commitOf,
  };
}
