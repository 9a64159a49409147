import type { Contents, Refs, Reply } from '@lockstep/core';
import { z } from 'zod';
import { ok, orAbsent } from '../answers/reply.ts';
import { type Api, request } from '../api.ts';
import { fileOf, folderOrFile } from '../file-contents.ts';
import { peeled } from '../git-object.ts';

const reference = z.object({ object: z.object({ type: z.string(), sha: z.string() }) });
const blob = z.object({ encoding: z.literal('base64'), content: z.string(), size: z.int().nonnegative() });

/** The files of a repository on GitHub. */
export function githubContents(api: Api): Contents {
  const readBlob = (file_sha: string) =>
    request(api, 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', blob, { file_sha });
  return {
    async read(path, ref) {
      const route = 'GET /repos/{owner}/{repo}/contents/{path}';
      return fileOf(orAbsent(await request(api, route, folderOrFile, { path, ref })), readBlob);
    },
  };
}

// GitHub answers 409, “Git Repository is empty.”, where there is not even a first commit.
function orEmpty<T>(reply: Reply<T>): Reply<T | undefined> {
  const isEmpty = reply.outcome === 'refused' && reply.reason === 'conflict';
  return isEmpty ? ok(undefined) : orAbsent(reply);
}

/** The refs of a repository on GitHub. */
export function githubRefs(api: Api): Refs {
  const readTag = (tag_sha: string) =>
    request(api, 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}', reference, { tag_sha });
  return {
    async get(ref) {
      const found = orEmpty(
        await request(api, 'GET /repos/{owner}/{repo}/git/ref/{ref}', reference, { ref }),
      );
      if (found.outcome !== 'ok') return found;
      return found.value === undefined ? ok(undefined) : peeled(found.value.object, readTag);
    },
  };
}
