import { posix } from 'node:path';
import { z } from 'zod';
import type { GateShell } from '../command/gate-shell.ts';
import type { GateContext } from '../gate-check.ts';
import { type KnownLicences, nothingKnown } from './licensed.ts';

/** The part of `cargo metadata --format-version 1` that tells licences, and who needs whom. */
const metadata = z.object({
  packages: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      version: z.string(),
      license: z.string().nullish(),
      license_file: z.string().nullish(),
      publish: z.array(z.string()).nullish(),
    }),
  ),
  workspace_members: z.array(z.string()),
  resolve: z
    .object({
      nodes: z.array(
        z.object({
          id: z.string(),
          deps: z.array(
            z.object({
              pkg: z.string(),
              dep_kinds: z.array(z.object({ kind: z.string().nullish() })).default([]),
            }),
          ),
        }),
      ),
    })
    .nullish(),
});

type Metadata = z.output<typeof metadata>;

// What only tests need is not shipped.
function shippedIds({ workspace_members: members, resolve }: Metadata): ReadonlySet<string> {
  const needs = new Map(
    (resolve?.nodes ?? []).map(({ id, deps }) => [
      id,
      deps.filter(({ dep_kinds: kinds }) => kinds.some(({ kind }) => kind !== 'dev')).map(({ pkg }) => pkg),
    ]),
  );
  const reached = new Set(members);
  for (const id of reached) for (const each of needs.get(id) ?? []) reached.add(each);
  return reached;
}

function fromMetadata(found: Metadata, file: string): KnownLicences['packages'] {
  const shipped = shippedIds(found);
  const members = new Set(found.workspace_members);
  return found.packages
    .filter(({ id, publish }) => shipped.has(id) && !(members.has(id) && publish?.length === 0))
    .map(({ name, version, license, license_file: text }) => ({
      name: `${name} ${version}`,
      licence:
        license ?? (text === null || text === undefined ? undefined : `a licence of its own (${text})`),
      file,
    }));
}

async function ask(flags: readonly string[], cwd: string, shell: GateShell): Promise<Metadata | undefined> {
  const line = ['cargo', 'metadata', '--format-version', '1', ...flags];
  const { code, stdout } = await shell.run(line, { cwd, keep: 64 * 1024 * 1024 });
  if (code !== 0) return undefined;
  try {
    return metadata.safeParse(JSON.parse(stdout)).data;
  } catch {
    return undefined;
  }
}

async function inFolder(file: string, context: GateContext, shell: GateShell): Promise<KnownLicences> {
  const cwd = posix.join(context.workspace.folder, posix.dirname(file));
  // Crates that lie here already need no registry.
  const all = (await ask(['--locked', '--offline'], cwd, shell)) ?? (await ask(['--locked'], cwd, shell));
  if (all !== undefined) return { packages: fromMetadata(all, file), unknown: [] };
  const own = await ask(['--no-deps', '--offline'], cwd, shell);
  return {
    packages: own === undefined ? [] : fromMetadata(own, file),
    unknown: [`the crates in ${file} (cargo metadata --locked cannot read them)`],
  };
}

function isBelow(file: string, folder: string): boolean {
  return folder === '.' || posix.dirname(file) === folder || file.startsWith(`${folder}/`);
}

// A library need not keep its lockfile; then its manifest at least tells of itself. A member's lockfile is its workspace's.
function leadsIn(files: readonly string[]): readonly string[] {
  const locks = files.filter((file) => posix.basename(file) === 'Cargo.lock');
  const folders = locks.map((file) => posix.dirname(file));
  const alone = files.filter(
    (file) => posix.basename(file) === 'Cargo.toml' && !folders.some((folder) => isBelow(file, folder)),
  );
  return [...locks, ...alone];
}

/** The licences of crates, by cargo's own word. */
export async function cargoLicences(
  files: readonly string[],
  context: GateContext,
  shell: () => Promise<GateShell>,
): Promise<KnownLicences> {
  const leads = leadsIn(files);
  if (leads.length === 0) return nothingKnown;
  const opened = await shell();
  const found: KnownLicences[] = [];
  for (const file of leads) found.push(await inFolder(file, context, opened));
  return {
    packages: found.flatMap(({ packages }) => packages),
    unknown: found.flatMap(({ unknown }) => unknown),
  };
}
