import type { FaultRule } from '@lockstep/standins';

/** A write of the release, by its place among those of its kind. */
export interface WriteMoment {
  readonly title: string;
  readonly on: FaultRule['on'];
}

const assets = /\/releases\/\d+\/assets$/;
/** The writes of a release that are worth a fault. */
export const writeMoments: readonly WriteMoment[] = [
  { title: 'the draft', on: { method: 'POST', path: /\/releases$/, nth: 1 } },
  { title: 'the first asset', on: { method: 'POST', path: assets, nth: 1 } },
  { title: 'the last asset', on: { method: 'POST', path: assets, nth: 4 } },
  // The first one is preflight’s empty document.
  { title: 'a version', on: { method: 'PUT', path: /\/npm\/@grove\/alder$/, nth: 2 } },
  { title: 'the last version', on: { method: 'PUT', path: /\/npm\/@grove\/birch$/, nth: 1 } },
  { title: 'the publication of the release', on: { method: 'PATCH', path: /\/releases\/\d+$/, nth: 1 } },
];
