import { readFileSync } from 'node:fs';

/** A request to a real Gitea (1.27 line) and its answer; tokens are replaced, lists are cut after three items. */
export interface Recorded {
  readonly what: string;
  /** Method and path. */
  readonly request: string;
  readonly auth: 'token' | 'bearer' | 'bad' | 'none';
  readonly request_body?: unknown;
  readonly status: number;
  readonly content_type: string | null;
  readonly body: unknown;
}

/** Recorded lists are never longer. */
export const longestList = 3;

/** One session with a real Gitea, in its order: later exchanges depend on earlier ones. */
export const recorded: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('recorded.json', import.meta.url), 'utf8'),
);
