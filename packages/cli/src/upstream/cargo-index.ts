import { replacedCratesIo } from '@lockstep/hosts';
import type { Machine } from './machine.ts';

/** The source that cargo has in the place of crates.io, if it has one. */
export async function cargoIndex(_folder: string, { env }: Machine): Promise<string | undefined> {
  return (await replacedCratesIo(env))?.text;
}
