import { describe, expect, test } from '@jest/globals';
import type { Host, OpenHost, Releases, Reply } from '@lockstep/core';
import { contextIn, createWorld, targetsIn } from './release-world.ts';

const missing: Reply<never> = { outcome: 'refused', reason: 'missing', status: 404, message: 'Not Found' };

/** A host that shows nothing of a repository, as hosts do to whoever may not read it. */
function hiding(open: OpenHost): OpenHost {
  return (address, secret) => {
    const host: Host = open(address, secret);
    const releases: Releases = { ...host.releases, ofTag: async () => missing };
    return Object.create(host, { releases: { value: releases } });
  };
}

describe('a repository that the host does not show', () => {
  test.each([
    ['is not there, for whoever has a right to it', true, 'rejected'],
    ['may be there, for whoever looks without a credential', false, 'unknown'],
  ])('%s', async (_, isKnown, state) => {
    const world = createWorld({ kind: 'github', tellsDigests: true, locks: false });
    const { channel, targets } = targetsIn(world);
    const { secret, ...anonymous } = contextIn(world);
    const context = { ...anonymous, host: hiding(anonymous.host), ...(isKnown && { secret }) };
    const observed = await channel.observe(targets, context);
    expect(new Set(observed.map((each) => each.state))).toEqual(new Set([state]));
  });
});
