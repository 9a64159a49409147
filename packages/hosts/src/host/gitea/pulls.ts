import type { HostPull, Pulls } from '@lockstep/core';
import { z } from 'zod';
import { mapReply } from '../answers/reply.ts';
import { type Api, request } from '../api.ts';
import { list, plain } from '../pages.ts';

const branch = z.object({ ref: z.string(), repo_id: z.int() });

const pull = z.object({
  number: z.int().positive(),
  html_url: z.string(),
  state: z.enum(['open', 'closed']),
  merged: z.boolean(),
  head: branch,
  base: branch,
});

function pullOf({ number, html_url: url, state, merged, head }: z.infer<typeof pull>): HostPull {
  return { number, url, isOpen: state === 'open', isMerged: merged, head: head.ref };
}

const onePull = pull.transform(pullOf);

/** The pull requests of a repository on Gitea, which cannot list those of one branch. */
export function giteaPulls(api: Api): Pulls {
  const path = '/repos/{owner}/{repo}/pulls';
  return {
    async from(name) {
      const all = await list(api, `GET ${path}`, z.array(pull), plain, { state: 'all' });
      return mapReply(all, (found) =>
        found
          .filter(({ head, base }) => head.ref === name && head.repo_id === base.repo_id)
          .map(pullOf)
          .toSorted((one, other) => other.number - one.number),
      );
    },
    create: (wanted) => request(api, `POST ${path}`, onePull, wanted),
  };
}
