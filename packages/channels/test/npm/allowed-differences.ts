/** A field in which our publish request differs from a reference, on purpose. */
export interface AllowedDifference {
  readonly references: readonly ('npm' | 'libnpmpublish')[];
  readonly path: RegExp;
  readonly reason: string;
}

/** Every difference that is allowed; one that no longer occurs has to go. */
export const allowedDifferences: readonly AllowedDifference[] = [
  {
    references: ['npm', 'libnpmpublish'],
    path: /^\/body\/versions\/[^/]+\/_nodeVersion$/,
    reason: 'Names the Node that runs the publisher, so that equal artifacts would give unequal documents.',
  },
  {
    references: ['npm'],
    path: /^\/body\/versions\/[^/]+\/_npmVersion$/,
    reason: 'No npm takes part in publishing; which one packed is recorded in the seal.',
  },
  {
    references: ['npm'],
    path: /^\/body\/versions\/[^/]+\/(_from|_resolved)$/,
    reason: 'The path of the tarball on the machine that publishes: it tells strangers about that machine.',
  },
  {
    references: ['npm'],
    path: /^\/body\/versions\/[^/]+\/_integrity$/,
    reason: 'A second copy of dist.integrity, left over from reading the tarball.',
  },
  {
    references: ['npm'],
    path: /^\/body\/versions\/[^/]+\/patchedDependencies$/,
    reason: 'A consumer’s own patches; libnpmpublish 12 drops them, the one inside npm 11 does not yet.',
  },
  {
    references: ['libnpmpublish'],
    path: /^\/body\/versions\/[^/]+\/scripts$/,
    reason:
      'npm 11 implies a start script from server.js; the newer normalizer beside libnpmpublish 12 no longer does.',
  },
  {
    references: ['npm', 'libnpmpublish'],
    path: /^\/headers\/accept$/,
    reason: 'Ours asks for JSON, so that a proxy’s error comes as such where it can.',
  },
  {
    references: ['npm'],
    path: /^\/headers\/npm-auth-type$/,
    reason: 'Offers to open a browser for a second factor; nobody sits there.',
  },
  {
    references: ['libnpmpublish'],
    path: /^\/headers\/npm-command$/,
    reason: 'npm itself says “publish” here; the bare library leaves it out.',
  },
];
