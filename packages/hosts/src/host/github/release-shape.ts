import type { HostAsset, HostRelease } from '@lockstep/core';
import { z } from 'zod';

const digest = /^sha256:([0-9a-f]{64})$/;

/** A file of a release; GitHub keeps what was cut off while it was uploaded, in the state `starter`. */
export const asset = z
  .object({
    id: z.int().positive(),
    name: z.string(),
    size: z.int().nonnegative(),
    state: z.string(),
    digest: z.string().nullish(),
    browser_download_url: z.string(),
  })
  .transform(({ id, name, size, state, browser_download_url: url, ...said }): HostAsset => {
    const sha256 = digest.exec(said.digest ?? '')?.[1];
    return { id: String(id), name, size, isWhole: state === 'uploaded', url, ...(sha256 && { sha256 }) };
  });

/** A release; `immutable` is missing on older servers, and they lock none. */
export const release = z
  .object({
    id: z.int().positive(),
    tag_name: z.string(),
    name: z.string().nullish(),
    body: z.string().nullish(),
    draft: z.boolean(),
    prerelease: z.boolean(),
    immutable: z.boolean().nullish(),
    author: z.object({ login: z.string() }).nullish(),
    html_url: z.string(),
    assets: z.array(asset),
  })
  .transform(
    ({ id, author, html_url: url, assets, ...said }): HostRelease => ({
      id: String(id),
      tag: said.tag_name,
      title: said.name ?? '',
      body: said.body ?? '',
      isDraft: said.draft,
      isPrerelease: said.prerelease,
      isImmutable: said.immutable ?? false,
      ...(author && { author: author.login }),
      url,
      assets,
    }),
  );
