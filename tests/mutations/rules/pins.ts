import { replacing } from '../edit.ts';
import type { ExampleName, Mutation, Rule } from '../mutation.ts';
import { imageDigest } from '../tools.ts';

/** Where a tool or an image stands: file, text, and another one in its place. */
type Place = readonly [file: string, text: string | RegExp, drifted: string, floating?: string];

const otherDigest = `sha256:${'7a'.repeat(32)}`;

const places: Readonly<Record<ExampleName, readonly Place[]>> = {
  npm: [
    ['.nvmrc', '24.1.0', '22.1.0', 'lts/*'],
    ['.tool-versions', 'nodejs 24.1.0', 'nodejs 22.1.0', 'nodejs latest'],
    ['package.json', 'npm@11.6.2', 'npm@10.9.0', 'npm@11'],
    ['.github/workflows/test.yml', 'NODE_VERSION: 24.1.0', 'NODE_VERSION: 22.1.0'],
    ['.github/workflows/test.yml', 'npx npm@11.6.2', 'npx npm@10.9.0'],
  ],
  python: [
    ['.python-version', '3.13.2', '3.12.1', '3.13'],
    ['mise.toml', 'python = "3.13.2"', 'python = "3.12.1"', 'python = "latest"'],
    ['mise.toml', 'uv = "0.9.4"', 'uv = "0.8.0"', 'uv = "0.9"'],
  ],
  polyglot: [
    ['rust/rust-toolchain.toml', '1.88.0', '1.87.0', 'stable'],
    ['js/package.json', 'pnpm@9.12.0', 'pnpm@9.11.0', 'pnpm@9'],
    ['go/go.mod', 'toolchain go1.24.3', 'toolchain go1.24.2'],
    ['build/Dockerfile', imageDigest, otherDigest],
    ['build/Dockerfile', `@${imageDigest}`, ':latest', ':1.0'],
    ['build/Dockerfile', 'PNPM_VERSION=9.12.0', 'PNPM_VERSION=9.11.0', 'PNPM_VERSION=9'],
    ['build/Dockerfile', '--version 1.17.5', '--version 1.17.4', ''],
  ],
  'gitea-monorepo': [
    ['package.json', 'pnpm@12.21.0', 'pnpm@12.20.0', 'pnpm@12'],
    ['package.json', /"pnpm": "12.21.0"/, '"pnpm": "12.20.0"'],
    ['.gitea/workflows/test.yml', 'version: 12.21.0', 'version: 11.4.0'],
    ['.gitea/workflows/test.yml', imageDigest, otherDigest],
  ],
};

/** Tools and images in other versions than lockstep.yaml pins, or in whatever version there is. */
export const pins: Rule = (example) =>
  places[example.name].flatMap(([file, text, drifted, floating]): readonly Mutation[] => {
    const found = [
      { by: drifted, code: drifted.startsWith(':') ? 'TOOL_FLOATING' : 'TOOL_DRIFT' },
      ...(floating === undefined ? [] : [{ by: floating, code: 'TOOL_FLOATING' }]),
    ];
    return found.map(({ by, code }) => {
      const { changes, line } = replacing(example, file, text, by);
      return {
        example: example.name,
        fault: `${file}: ${text} is “${by}”`,
        changes,
        expected: [`${code} ${file}:${line}`],
      };
    });
  });
