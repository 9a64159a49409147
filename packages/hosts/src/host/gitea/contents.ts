import type { Contents, Refs } from '@lockstep/core';
import { z } from 'zod';
import { ok, orAbsent } from '../answers/reply.ts';
import { type Api, request } from '../api.ts';
import { fileOf, folderOrFile } from '../file-contents.ts';
import { peeled } from '../git-object.ts';

const object = z.object({ type: z.string(), sha: z.string() });
const tag = z.object({ object });
// Recorded: a list, even of one. Unverified: older servers gave a single match as itself.
const references = z.union([
  z.array(z.object({ ref: z.string(), object })),
  z.object({ ref: z.string(), object }).transform((one) => [one]),
]);
const blob = z.object({ encoding: z.literal('base64'), content: z.string(), size: z.int().nonnegative() });

/** The files of a repository on Gitea. */
export function giteaContents(api: Api): Contents {
  const readBlob = (sha: string) => request(api, 'GET /repos/{owner}/{repo}/git/blobs/{sha}', blob, { sha });
  return {
    async read(path, ref) {
      const route = 'GET /repos/{owner}/{repo}/contents/{+path}';
      return fileOf(orAbsent(await request(api, route, folderOrFile, { path, ref })), readBlob);
    },
  };
}

/** The refs of a repository on Gitea, which answers with every ref that starts alike. */
export function giteaRefs(api: Api): Refs {
  const readTag = (sha: string) => request(api, 'GET /repos/{owner}/{repo}/git/tags/{sha}', tag, { sha });
  return {
    async get(ref) {
      const route = 'GET /repos/{owner}/{repo}/git/refs/{+ref}';
      const found = orAbsent(await request(api, route, references, { ref }));
      if (found.outcome !== 'ok') return found;
      const exact = found.value?.find((each) => each.ref === `refs/${ref}`);
      return exact === undefined ? ok(undefined) : peeled(exact.object, readTag);
    },
  };
}
