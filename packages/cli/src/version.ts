import manifest from '../package.json' with { type: 'json' };

/** The version of Lockstep itself. */
export const version: string = manifest.version;
