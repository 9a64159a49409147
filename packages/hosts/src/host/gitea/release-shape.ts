import type { HostAsset, HostRelease } from '@lockstep/core';
import { z } from 'zod';

/** A file of a release; Gitea says no digest, and keeps nothing of an upload that was cut off. */
export const asset = z
  .object({
    id: z.int().positive(),
    name: z.string(),
    size: z.int().nonnegative(),
    browser_download_url: z.string(),
  })
  .transform(
    ({ id, name, size, browser_download_url: url }): HostAsset => ({
      id: String(id),
      name,
      size,
      isWhole: true,
      url,
    }),
  );

/** A release; published ones can be changed as freely as drafts. */
export const release = z
  .object({
    id: z.int().positive(),
    tag_name: z.string(),
    name: z.string(),
    body: z.string(),
    draft: z.boolean(),
    prerelease: z.boolean(),
    author: z.object({ login: z.string() }).nullish(),
    html_url: z.string(),
    assets: z.array(asset).nullish(),
  })
  .transform(
    ({ id, author, html_url: url, ...said }): HostRelease => ({
      id: String(id),
      tag: said.tag_name,
      title: said.name,
      body: said.body,
      isDraft: said.draft,
      isPrerelease: said.prerelease,
      isImmutable: false,
      ...(author && { author: author.login }),
      url,
      assets: said.assets ?? [],
    }),
  );
