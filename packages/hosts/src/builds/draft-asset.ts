import { type HostAsset, type HostRelease, manifestFile, sealFile } from '@lockstep/core';

const documents = new Set([sealFile, manifestFile]);
const ending = /(?:\.tar)?\.[a-z0-9]{1,8}$/;

/**
 * The name of the asset that holds a file: what it holds, with the ending that servers go by. Assets have flat names,
 * and servers change some characters in them, so a path would not do.
 */
export function assetName({ file, sha256 }: { readonly file: string; readonly sha256: string }): string {
  if (documents.has(file)) return file;
  return `${sha256}${ending.exec(file.toLowerCase())?.[0] ?? ''}`;
}

/** The whole asset of a name and size; the upload of another one was cut off. */
export function wholeAsset({ assets }: HostRelease, name: string, size?: number): HostAsset | undefined {
  return assets.find(
    (asset) => asset.name === name && asset.isWhole && (size === undefined || asset.size === size),
  );
}

/** The seal of a draft, which is uploaded last: without it the build is not whole. */
export function sealAsset(release: HostRelease): HostAsset | undefined {
  return wholeAsset(release, sealFile);
}
