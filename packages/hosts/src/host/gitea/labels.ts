import type { Reply } from '@lockstep/core';
import { z } from 'zod';
import { ok } from '../answers/reply.ts';
import { type Api, request } from '../api.ts';
import { list, plain } from '../pages.ts';

const label = z.object({ id: z.int().positive(), name: z.string() });

const path = '/repos/{owner}/{repo}/labels';

/** The ids of labels by their names, since Gitea's issues want ids; labels that are not there are made. */
export async function labelIds(api: Api, names: readonly string[]): Promise<Reply<readonly number[]>> {
  if (names.length === 0) return ok([]);
  const known = await list(api, `GET ${path}`, z.array(label), plain);
  if (known.outcome !== 'ok') return known;
  const ids: number[] = [];
  for (const name of names) {
    const found = known.value.find((each) => each.name === name);
    const made = found ? ok(found) : await request(api, `POST ${path}`, label, { name, color: '#b60205' });
    if (made.outcome !== 'ok') return made;
    ids.push(made.value.id);
  }
  return ok(ids);
}
