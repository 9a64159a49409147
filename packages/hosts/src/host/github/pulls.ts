import type { HostPull, Pulls } from '@lockstep/core';
import { z } from 'zod';
import { mapReply } from '../answers/reply.ts';
import { type Api, request } from '../api.ts';
import { list, plain } from '../pages.ts';

const branch = z.object({ ref: z.string(), repo: z.object({ id: z.int() }).nullish() });

const pull = z.object({
  number: z.int().positive(),
  html_url: z.string(),
  state: z.enum(['open', 'closed']),
  merged_at: z.string().nullish(),
  head: branch,
  base: branch,
});

function pullOf({ number, html_url: url, state, merged_at, head }: z.infer<typeof pull>): HostPull {
  return {
    number,
    url,
    isOpen: state === 'open',
    isMerged: typeof merged_at === 'string',
    head: head.ref,
  };
}

const onePull = pull.transform(pullOf);

/** The pull requests of a repository on GitHub. */
export function githubPulls(api: Api): Pulls {
  const path = '/repos/{owner}/{repo}/pulls';
  const isOwn = ({ head, base }: z.infer<typeof pull>) =>
    head.repo?.id !== undefined && head.repo.id === base.repo?.id;
  return {
    async from(name) {
      const head = `${api.address.owner}:${name}`;
      const all = await list(api, `GET ${path}`, z.array(pull), plain, { head, state: 'all' });
      return mapReply(all, (found) =>
        found
          .filter((each) => each.head.ref === name && isOwn(each))
          .map(pullOf)
          .toSorted((one, other) => other.number - one.number),
      );
    },
    create: (wanted) => request(api, `POST ${path}`, onePull, wanted),
  };
}
