import { parse } from 'yaml';
import { filesMatching, readRepositoryFile } from '../architecture/repository.ts';
import { type Checkout, checkoutOf, type Files } from '../support/checkout.ts';

export type ExampleName = 'npm' | 'polyglot' | 'gitea-monorepo' | 'python';

/** What of an example’s `lockstep.yaml` differs on this machine: addresses, what is slow, the ledger’s place. */
export interface ConfigEdits {
  /** Settings by channel; a channel that the example lacks is added. */
  readonly channels?: Readonly<Record<string, object>>;
  readonly build?: readonly { readonly run: string }[];
  readonly release?: object;
  readonly gates?: readonly object[];
  readonly ledger: object;
}

interface ConfigDocument {
  readonly release: object;
  readonly channels: Readonly<Record<string, object>>;
}

function edited(text: string, { channels = {}, release, ...others }: ConfigEdits): string {
  const config: ConfigDocument = parse(text);
  const entries = Object.entries({ ...channels, ...config.channels });
  const merged = entries.map(([id, settings]) => [id, { ...settings, ...channels[id] }]);
  const known = { channels: Object.fromEntries(merged), release: { ...config.release, ...release } };
  return JSON.stringify({ ...config, ...known, ...others }, undefined, 2);
}

/** An example as a repository of its own, tagged, with its origin; more files are committed with it. */
export async function exampleRepository(
  name: ExampleName,
  tag: string,
  edits: ConfigEdits,
  more: Files = {},
): Promise<Checkout> {
  const prefix = `examples/${name}/`;
  const files = filesMatching(new RegExp(`^${prefix}`)).map(
    (path) => [path.slice(prefix.length), readRepositoryFile(path)] as const,
  );
  const config = edited(readRepositoryFile(`${prefix}lockstep.yaml`), edits);
  const checkout = await checkoutOf({ ...Object.fromEntries(files), 'lockstep.yaml': config });
  await checkout.write(more);
  await checkout.git('add', '--all', '--force');
  await checkout.git('commit', '--quiet', '--amend', '--no-edit');
  await checkout.git('tag', '--annotate', '--message', tag, tag);
  return checkout;
}
