import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { expectComplete, heldBy, writesTo } from '../../support/hosts/gitea-holdings.ts';
import { repository, runnerOf, sealedForGitea } from '../../support/hosts/gitea-project.ts';
import {
  type GiteaSite,
  giteaSite,
  mountToken,
  type SiteOptions,
  token,
} from '../../support/hosts/gitea-site.ts';
import { tag } from '../../support/workspace.ts';

let sealed: Checkout;
let site: GiteaSite;
beforeAll(async () => {
  sealed = await sealedForGitea();
});
afterAll(() => sealed.remove());
afterEach(() => site.close());

const stranger = 'gitea_token_of_ada_0123456789';

interface Refusal {
  readonly title: string;
  readonly options?: SiteOptions;
  /** What happens to the server before anything is published. */
  readonly arrange?: (at: GiteaSite) => unknown;
  readonly exit: number;
  readonly codes: readonly string[];
}

const refusals: readonly Refusal[] = [
  {
    title: 'a draft of somebody else for the tag',
    arrange: ({ server }) => server.addRelease({ repository, tag, author: 'ada', body: 'soon' }),
    ...{ exit: 1, codes: ['DRAFT_FOREIGN'] },
  },
  {
    title: 'a tag that was moved after sealing',
    arrange: ({ server }) => server.setRef(repository, `refs/tags/${tag}`, 'd'.repeat(40)),
    ...{ exit: 3, codes: ['TAG_MOVED'] },
  },
  {
    title: 'a tag that is not there',
    arrange: ({ server }) => server.setRef(repository, `refs/tags/${tag}`, undefined),
    ...{ exit: 1, codes: ['TAG_MISSING'] },
  },
  {
    title: 'a server that takes no attachments',
    options: { attachments: { enabled: false } },
    ...{ exit: 1, codes: ['ASSET_REFUSED'] },
  },
  {
    title: 'an asset that is too large for the server',
    options: { attachments: { maxSize: 0, releaseMaxSize: 0 } },
    ...{ exit: 1, codes: ['ASSET_REFUSED'] },
  },
  {
    title: 'a token that the server does not know',
    arrange: ({ checkout }) => mountToken(checkout, 'gitea_unknown_0123456789'),
    ...{ exit: 1, codes: ['AUTH_FAILED'] },
  },
  {
    title: 'a token without a scope to write',
    options: { tokens: [{ token, user: 'grove', scopes: ['read:user', 'read:repository', 'read:package'] }] },
    ...{ exit: 1, codes: ['AUTH_FORBIDDEN'] },
  },
  {
    title: 'a token of somebody who may only read',
    options: { tokens: [{ token: stranger, user: 'ada' }] },
    arrange: ({ checkout }) => mountToken(checkout, stranger),
    ...{ exit: 1, codes: ['AUTH_FORBIDDEN', 'TOKEN_READ_ONLY'] },
  },
  {
    title: 'a token whose file is not mounted',
    arrange: ({ checkout }) => mountToken(checkout, ''),
    ...{ exit: 1, codes: ['TOKEN_MISSING'] },
  },
  {
    title: 'a repository that the token cannot see',
    options: { isPrivate: true, tokens: [{ token: stranger, user: 'ada' }] },
    arrange: ({ checkout }) => mountToken(checkout, stranger),
    ...{ exit: 1, codes: ['AUTH_FORBIDDEN', 'REPOSITORY_UNKNOWN'] },
  },
];

describe('nothing is written to the server when there is', () => {
  test.each(refusals)('$title', async ({ options, arrange, exit, codes }) => {
    site = await giteaSite(sealed, options);
    await arrange?.(site);
    const held = await heldBy(site.server);
    for (const args of [['preflight'], ['publish', '--skip-rehearsal']]) {
      const done = await site.run(args);
      expect([args[0], done.exit, [...new Set(done.codes)].toSorted()]).toEqual([args[0], exit, codes]);
      expect(done.report.public).toEqual([]);
    }
    expect(await heldBy(site.server)).toEqual(held);
    // Preflight’s empty document is refused in any case.
    expect(writesTo(site.server).filter(({ status }) => status === 200 || status === 201)).toEqual([]);
  });

  test('an address that lacks the path of the server', async () => {
    site = await giteaSite(sealed);
    const { origin } = new URL(site.server.url);
    const done = await site.run(['publish', '--skip-rehearsal'], runnerOf(`${origin}/`));
    expect([done.exit, done.codes]).toEqual([
      2,
      expect.arrayContaining(['ADDRESS_WRONG', 'REPOSITORY_UNKNOWN']),
    ]);
    expect(writesTo(site.server).filter(({ status }) => status === 200 || status === 201)).toEqual([]);
  });
});

describe('what shows only when an asset is sent', () => {
  test('is a type that releases may not have: the release stays a draft, and no version is public', async () => {
    site = await giteaSite(sealed, { attachments: { releaseTypes: '.zip,application/pdf' } });
    expect(await site.run(['preflight'])).toMatchObject({ exit: 0 });
    const done = await site.publish();
    expect([done.exit, new Set(done.codes)]).toEqual([4, new Set(['ASSET_REFUSED', 'INCOMPLETE'])]);
    expect(await heldBy(site.server)).toMatchObject({
      releases: [{ tag, isDraft: true, assets: [] }],
      packages: {},
    });
    site.server.changeAttachments({ releaseTypes: '' });
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(site);
  });

  test('is a server that sends uploads to another host, which gets neither token nor file', async () => {
    const seen: string[] = [];
    const elsewhere = createServer((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      response.end('{}');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    try {
      site = await giteaSite(sealed, { redirectUploads: `http://127.0.0.1:${port}/upload` });
      const done = await site.publish();
      expect([done.exit, new Set(done.codes)]).toEqual([4, new Set(['REDIRECTED', 'INCOMPLETE'])]);
      expect(await heldBy(site.server)).toMatchObject({
        releases: [{ isDraft: true, assets: [] }],
        packages: {},
      });
      site.server.redirectUploads(undefined);
      expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
      await expectComplete(site);
      expect(seen).toEqual([]);
    } finally {
      await new Promise((resolve) => elsewhere.close(resolve));
    }
  });

  test('is a rate limit in the middle, which is waited for', async () => {
    const on = { method: 'POST', path: /\/assets$/ };
    const fault = { kind: 'throttle', allow: 2, windowMs: 1_500 } as const;
    site = await giteaSite(sealed, { faults: [{ on, fault }] });
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
    expect(writesTo(site.server).some(({ status }) => status === 429)).toBe(true);
    await expectComplete(site);
  });
});
