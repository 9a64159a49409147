/** A look must see what is there now: caches on the way are told to ask the registry again. */
export const freshly = { 'cache-control': 'no-cache', pragma: 'no-cache' } as const;
