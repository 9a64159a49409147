import { type Checkout, checkoutOf, type Files } from '../checkout.ts';
import { lockstep } from '../lockstep.ts';
import { packSample, sourceFiles, tarballFile } from '../sample-package.ts';
import { tag, version } from '../workspace.ts';
import { cargoWorkspace, crate, crateName } from './crate.ts';
import { pythonSource, sdist, sdistName, wheel, wheelName } from './wheel.ts';

/** One thing in three languages: a package for npm, one for Python, and two crates of which one needs the other. */
export const npmPackage = { name: 'alder' } as const;
export const distribution = { name: 'alder', version } as const;
export const crates = [
  { name: 'alder-core', version },
  { name: 'alder', version, needs: ['alder-core'], binary: true },
] as const;

/** Where the channels of a polyglot release lead. */
export interface Places {
  readonly npm: string;
  readonly pypi: { readonly upload: string; readonly index: string; readonly user?: string };
  readonly crates: string;
}

/** Addresses where nobody listens. */
export const nowhere: Places = {
  npm: 'http://127.0.0.1:9/',
  pypi: { upload: 'http://127.0.0.1:9/legacy/', index: 'http://127.0.0.1:9/simple/' },
  crates: 'sparse+http://127.0.0.1:9/',
};

/** The files that the release sends, by channel, in the order in which they are sent. */
export const files = {
  npm: [tarballFile(npmPackage, version)],
  pypi: [`py/dist/${wheelName(distribution)}`, `py/dist/${sdistName(distribution)}`],
  crates: crates.map((each) => `rust/target/package/${crateName(each)}`),
} as const;

/** A `lockstep.yaml` for the release; JSON is a part of YAML. */
export function polyglotConfig({ npm, pypi, crates: index }: Places, more: object = {}): string {
  const channels = {
    npm: { artifacts: ['dist/*.tgz'], registry: npm, token: { env: 'NPM_TOKEN' } },
    pypi: { artifacts: ['py/dist/*'], ...pypi, token: { env: 'PYPI_API_TOKEN' } },
    crates: {
      artifacts: ['rust/target/package/*.crate'],
      index,
      token: { env: 'CARGO_REGISTRY_TOKEN' },
    },
  };
  return `${JSON.stringify({ channels: { ...channels, ...more } }, undefined, 2)}\n`;
}

function sources(): Files {
  return {
    'package.json': JSON.stringify({ private: true, workspaces: ['packages/*'] }),
    ...sourceFiles(npmPackage, version),
    ...pythonSource(distribution, 'py'),
    ...cargoWorkspace(crates, 'rust'),
    'lockstep.yaml': polyglotConfig(nowhere),
    '.gitignore': 'dist/\ntarget/\nlockstep.seal.json\n.lockstep/\n',
  };
}

/** What the builds of the three languages leave. */
export function built(): Files {
  return {
    [tarballFile(npmPackage, version)]: packSample(npmPackage, version),
    [`py/dist/${wheelName(distribution)}`]: wheel(distribution),
    [`py/dist/${sdistName(distribution)}`]: sdist(distribution),
    ...Object.fromEntries(crates.map((each) => [`rust/target/package/${crateName(each)}`, crate(each)])),
  };
}

/** A tagged repository of three languages with its packages built, and sealed by the command. */
export async function sealedPolyglot(): Promise<Checkout> {
  const checkout = await checkoutOf(sources(), [tag]);
  await checkout.write(built());
  const { exit, stderr } = await lockstep(checkout, ['seal']);
  if (exit !== 0) throw new Error(`seal ended with ${exit}: ${stderr}`);
  return checkout;
}
