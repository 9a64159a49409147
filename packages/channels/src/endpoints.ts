/** The public registry of each kind: what a channel without an address of its own means. */
export const endpoints = {
  npm: 'https://registry.npmjs.org/',
} as const;
