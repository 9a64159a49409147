import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { z } from 'zod';
import type { Environment } from './environment.ts';

/** What cargo reads in the place of crates.io. */
export interface CargoSource {
  /** `registry` is an address, with `sparse+` in front unless it is a git repository; `other` is none. */
  readonly kind: 'registry' | 'other';
  /** As it is written down; it may hold a credential. */
  readonly text: string;
}

const text = z.string().optional();

const settings = z.object({
  source: z
    .record(
      z.string(),
      z.object({
        'replace-with': text,
        registry: text,
        'local-registry': text,
        directory: text,
        git: text,
      }),
    )
    .default({}),
  registries: z.record(z.string(), z.object({ index: text })).default({}),
});

type Settings = z.infer<typeof settings>;

/** A chain of replacements that is longer than this is a circle. */
const longestChain = 16;

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

// A file that cargo cannot read stops cargo, with a better message than any from here.
function parse(toml: string): Settings | undefined {
  try {
    return settings.safeParse(getStaticTOMLValue(parseTOML(toml))).data;
  } catch {
    return undefined;
  }
}

// Cargo prefers the name without an ending where both are there (the Cargo book, “Configuration”).
async function readSettings({ CARGO_HOME, HOME, USERPROFILE }: Environment): Promise<Settings> {
  const user = HOME ?? USERPROFILE;
  const folder = CARGO_HOME ?? (user === undefined ? undefined : join(user, '.cargo'));
  if (folder === undefined) return settings.parse({});
  const toml =
    (await readText(join(folder, 'config'))) ?? (await readText(join(folder, 'config.toml'))) ?? '';
  return parse(toml) ?? settings.parse({});
}

function indexOf(name: string, { registries }: Settings, env: Environment): string | undefined {
  const variable = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll('-', '_')}_INDEX`;
  return env[variable] ?? registries[name]?.index;
}

function sourceNamed(name: string, all: Settings, env: Environment): CargoSource | undefined {
  const source = all.source[name];
  const registry = source?.registry ?? indexOf(name, all, env);
  if (registry !== undefined) return { kind: 'registry', text: registry };
  const other = source?.directory ?? source?.['local-registry'] ?? source?.git;
  return other === undefined ? undefined : { kind: 'other', text: other };
}

/**
 * Where this machine's cargo gets crates.io's crates from, if from elsewhere: the source replacement in its home.
 *
 * Source: the Cargo book, “Source Replacement”.
 */
export async function replacedCratesIo(env: Environment): Promise<CargoSource | undefined> {
  const all = await readSettings(env);
  let name = 'crates-io';
  for (let hop = 0; hop < longestChain; hop += 1) {
    const next = all.source[name]?.['replace-with'];
    if (next === undefined) return hop === 0 ? undefined : sourceNamed(name, all, env);
    name = next;
  }
  return undefined;
}
