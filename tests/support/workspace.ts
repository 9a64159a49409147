import { type Checkout, checkoutOf, type Files } from './checkout.ts';
import { lockstep } from './lockstep.ts';
import { packSample, type SamplePackage, sourceFiles, tarballFile } from './sample-package.ts';

export const version = '1.2.3';
export const tag = `v${version}`;

/** Three packages of which each needs the one before, so that a fault can come first, between and last. */
export const chain: readonly SamplePackage[] = [
  { name: 'alder' },
  { name: 'birch', needs: ['alder'] },
  { name: '@grove/cedar', needs: ['birch'] },
];

/** An npm channel as `lockstep.yaml` describes it. */
export interface ChannelText {
  readonly kind?: 'npm';
  readonly registry: string;
  readonly artifacts?: readonly string[];
  readonly token?: { readonly env: string } | { readonly file: string };
  readonly tag?: string;
  readonly before?: readonly string[];
}

const packAll = 'mkdir -p dist && npm pack --workspaces --pack-destination dist';

/** A `lockstep.yaml`; JSON is a part of YAML. */
export function configText(
  channels: Readonly<Record<string, ChannelText>>,
  build: readonly string[] = [packAll],
): string {
  const filled = Object.entries(channels).map(([id, channel]) => [
    id,
    { artifacts: ['dist/*.tgz'], token: { env: 'NPM_TOKEN' }, ...channel },
  ]);
  const config = { build: build.map((run) => ({ run })), channels: Object.fromEntries(filled) };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** The sources of an npm workspace, without what is built. */
export function workspaceFiles(samples: readonly SamplePackage[], config: string): Files {
  const manifest = { name: 'workspace', version, private: true, workspaces: ['packages/*'] };
  return {
    ...Object.assign({}, ...samples.map((sample) => sourceFiles(sample, version))),
    'package.json': JSON.stringify(manifest),
    'lockstep.yaml': config,
    '.gitignore': 'dist/\nlockstep.seal.json\n.lockstep/\n',
  };
}

/** The packed packages of a workspace. */
export function builtFiles(samples: readonly SamplePackage[]): Files {
  return Object.fromEntries(
    samples.map((sample) => [tarballFile(sample, version), packSample(sample, version)]),
  );
}

/** A tagged workspace with its packages built, and sealed by the command. */
export async function sealedWorkspace(
  samples: readonly SamplePackage[] = chain,
  channels: Readonly<Record<string, ChannelText>> = { npm: { registry: 'http://127.0.0.1:9/' } },
): Promise<Checkout> {
  const checkout = await checkoutOf(workspaceFiles(samples, configText(channels)), [tag]);
  await checkout.write(builtFiles(samples));
  const { exit, stderr } = await lockstep(checkout, ['seal']);
  if (exit !== 0) throw new Error(`seal ended with ${exit}: ${stderr}`);
  return checkout;
}
