import type { HttpAnswer, RefusalReason } from '@lockstep/core';

const redirects = [301, 302, 303, 307, 308];

const reasons: Readonly<Record<number, RefusalReason>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  410: 'missing', // an expired artifact, switched-off issues
  412: 'conflict',
  413: 'too large',
  423: 'forbidden', // Gitea: the repository is archived
};

// GitHub answers 422 for all of these; Gitea 400, 409 or 422, by its version. The words are those that both use:
// “Cannot upload assets to an immutable release”, “tag_name was used by an immutable release”, “already_exists”,
// “repository file already exists”, “size must be less than 2147483648”, “attachment exceeds limit”.
const wordings: readonly (readonly [RegExp, RefusalReason])[] = [
  [/\bimmutable\b/i, 'immutable'],
  [/\balready[_ ]exists?\b|\balready been taken\b/i, 'conflict'],
  [/\bmust be less than\b|\bexceeds\b|\btoo (large|big)\b/i, 'too large'],
];

/** Whether a server sends a request elsewhere. */
export function isRedirect({ status }: HttpAnswer): boolean {
  return redirects.includes(status);
}

/** Why an answer refuses, from its status (300 to 499) and its words. */
export function reasonOf(answer: HttpAnswer, words: string): RefusalReason {
  if (isRedirect(answer)) return 'redirected';
  const { status } = answer;
  if ([400, 409, 422].includes(status)) {
    const said = wordings.find(([pattern]) => pattern.test(words))?.[1];
    return said ?? reasons[status] ?? 'invalid';
  }
  return reasons[status] ?? 'other';
}
