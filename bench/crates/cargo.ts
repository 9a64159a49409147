import { join } from 'node:path';
import { path } from '../bench.ts';
import { rustup } from '../machine.ts';
import type { Programme } from '../programme.ts';

/** Where cargo runs. */
export interface CargoPlace {
  readonly folder: string;
  readonly home: string;
  /** Its target directory. */
  readonly target: string;
  /** Of the registry “bench”. */
  readonly url: string;
}

/** cargo with an index cache and settings of its own, and one registry beside crates.io, called “bench”. */
export function cargo(args: readonly string[], { folder, home, target, url }: CargoPlace): Programme {
  const env = {
    PATH: path,
    HOME: home,
    CARGO_HOME: join(home, 'cargo'),
    CARGO_TARGET_DIR: target,
    CARGO_REGISTRIES_BENCH_INDEX: `sparse+${url}`,
    ...rustup,
  };
  return { file: 'cargo', args, cwd: folder, env };
}
