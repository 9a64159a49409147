import { homedir } from 'node:os';
import { join } from 'node:path';

/** What a cargo that rustup chooses needs where the home is another one. */
export const rustup: Readonly<Record<string, string>> = {
  RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
};

/** The machine's own settings, which say how its package registries are reached; for preparations alone. */
export const settings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  ...rustup,
};
