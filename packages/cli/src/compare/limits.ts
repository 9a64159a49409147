const MiB = 1024 * 1024;

/** Bytes of a seal or a manifest: far more than a release of thousands of files needs. */
export const longestStatement = 16 * MiB;

/** Bytes of a file that is fetched to be opened, where no seal tells its size. */
export const longestFile = 512 * MiB;
