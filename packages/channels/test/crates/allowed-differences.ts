/** A field in which our publish request differs from cargo’s, on purpose. */
export interface AllowedDifference {
  readonly path: RegExp;
  readonly reason: string;
}

/** Every difference of the body that is allowed; one that no longer occurs has to go. */
export const allowedInBody: readonly AllowedDifference[] = [
  {
    path: /^\/order$/,
    reason:
      'JavaScript puts keys that are whole numbers first, as in a feature “2”; the order of keys means nothing in JSON.',
  },
];

/** The same for the request around it. */
export const allowedInHeaders: readonly AllowedDifference[] = [
  {
    path: /^\/content-type$/,
    reason:
      'Cargo sends none; without one, HTTP clients and proxies guess, and some take the bytes for text.',
  },
];
