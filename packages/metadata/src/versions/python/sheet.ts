import type { Place } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { lineIndex } from '../line-index.ts';

/** A file that was read, with its lines counted. */
export interface Sheet {
  readonly file: string;
  readonly text: string;
  placeOf(offset: number): Place;
}

/** Reads files once each; undefined for one that is not there. */
export type ReadSheet = (file: string) => Promise<Sheet | undefined>;

/** Reads the files of a tree. */
export function sheetReader(tree: Tree): ReadSheet {
  const known = new Map<string, Promise<Sheet | undefined>>();
  const readAnew = async (file: string) => {
    const text = await tree.readText(file);
    return text === undefined ? undefined : { file, text, placeOf: lineIndex(text) };
  };
  return (file) => {
    const reading = known.get(file) ?? readAnew(file);
    known.set(file, reading);
    return reading;
  };
}
