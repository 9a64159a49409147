import { defaultLimits } from '@lockstep/core';

const KiB = 1024;

/** How much of an archive is looked at: as much as may be published, but fewer entries and shorter documents. */
export const limits = {
  ...defaultLimits,
  entries: 20_000,
  wantedBytes: 256 * KiB,
  wantedBytesTotal: 8 * 1024 * KiB,
};

/** Differences that are told of one file. */
export const mostDifferences = 100;

/** Differences that are looked for in one document, before those of the whole file are counted. */
export const mostInDocument = 1000;
