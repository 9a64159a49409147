import type { Files } from '../support/checkout.ts';
import type { ExampleName } from './mutation.ts';

/** The digest that the images of these repositories are pinned by. */
export const imageDigest = `sha256:${'5e'.repeat(32)}`;

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
const setupNode = 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020';
const setupPnpm = 'pnpm/action-setup@a7487c7e89a18df4991f7f222e4898a00d66ddda';

const npmTests = `name: test
on: { pull_request: {} }
permissions: { contents: read }
env:
  NODE_VERSION: 24.1.0
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: ${checkout}
        with: { persist-credentials: false }
      - uses: ${setupNode}
        with:
          node-version: \${{ env.NODE_VERSION }}
      - run: npx npm@11.6.2 ci
`;

const giteaTests = `name: test
on: { pull_request: {} }
permissions: { contents: read }
jobs:
  test:
    runs-on: ubuntu-latest
    container:
      image: ghcr.io/acme/build@${imageDigest}
    steps:
      - uses: ${checkout}
        with: { persist-credentials: false }
      - uses: ${setupPnpm}
        with:
          version: 12.21.0
`;

const tables: Readonly<Record<ExampleName, string>> = {
  npm: 'tools: { node: 24.1.0, npm: 11.6.2 }\n',
  python: 'tools: { python: 3.13.2, uv: 0.9.4 }\n',
  polyglot: `tools:
  rust: 1.88.0
  go: 1.24.3
  pnpm: 9.12.0
  cargo-binstall: 1.17.5
  ghcr.io/acme/build: ${imageDigest}
`,
  'gitea-monorepo': '',
};

function withManager(text: string, manager: string): string {
  return text.replace('  "private": true,\n', `  "private": true,\n  "packageManager": "${manager}",\n`);
}

/** The files that name tools, and a table that pins them. */
export function pinnedTools(name: ExampleName, own: ReadonlyMap<string, string>): Files {
  const config = (own.get('lockstep.yaml') ?? '') + tables[name];
  const manifest = own.get('package.json') ?? '';
  switch (name) {
    case 'npm':
      return {
        'lockstep.yaml': config,
        'package.json': withManager(manifest, 'npm@11.6.2'),
        '.nvmrc': '24.1.0\n',
        '.tool-versions': 'nodejs 24.1.0\n',
        '.github/workflows/test.yml': npmTests,
      };
    case 'python':
      return {
        'lockstep.yaml': config,
        '.python-version': '3.13.2\n',
        'mise.toml': '[tools]\npython = "3.13.2"\nuv = "0.9.4"\n',
      };
    case 'polyglot':
      return {
        'lockstep.yaml': config,
        'js/package.json': withManager(own.get('js/package.json') ?? '', 'pnpm@9.12.0'),
        'rust/rust-toolchain.toml': '[toolchain]\nchannel = "1.88.0"\ncomponents = ["clippy"]\n',
        'go/go.mod': `${own.get('go/go.mod') ?? ''}\ntoolchain go1.24.3\n`,
        'build/Dockerfile': `FROM ghcr.io/acme/build@${imageDigest}\nARG PNPM_VERSION=9.12.0\nRUN cargo install cargo-binstall --version 1.17.5 --locked\n`,
      };
    case 'gitea-monorepo':
      return {
        'lockstep.yaml': config.replace(
          'tools: { pnpm: 12.21.0 }',
          `tools:\n  pnpm: 12.21.0\n  ghcr.io/acme/build: ${imageDigest}`,
        ),
        'package.json': withManager(manifest, 'pnpm@12.21.0'),
        '.gitea/workflows/test.yml': giteaTests,
      };
  }
}
