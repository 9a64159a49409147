import { describe, expect, test } from '@jest/globals';
import { globalViolations } from './globals.ts';
import { importViolations } from './layers.ts';
import { manifestViolations } from './manifests.ts';
import { filesMatching, readRepositoryFile } from './repository.ts';
import { parseSource, type Source, type Violation } from './source.ts';

const read = (path: string): Source => parseSource(path, readRepositoryFile(path));
const sources = filesMatching(/^(packages\/[^/]+\/src|actions)\/.*\.ts$/)
  .filter((path) => !path.endsWith('.test.ts'))
  .map(read);

describe('the layers of the project', () => {
  test('every import points downwards', () => {
    expect(sources.flatMap(importViolations)).toEqual([]);
  });

  test('pure layers touch the world through their context, and few files read the environment', () => {
    expect(sources.flatMap(globalViolations)).toEqual([]);
  });

  test.each(filesMatching(/^packages\/[^/]+\/package\.json$/))(
    '%s declares what its sources import',
    (path) => {
      const own = sources.filter((source) => source.path.startsWith(path.replace('package.json', 'src/')));
      expect(manifestViolations(path, JSON.parse(readRepositoryFile(path)), own)).toEqual([]);
    },
  );
});

const violationsOf = (path: string, text: string): readonly Violation[] => {
  const source = parseSource(path, text);
  return [...importViolations(source), ...globalViolations(source)];
};

describe('the checks see', () => {
  test.each([
    ['core importing a layer above', 'packages/core/src/a.ts', `import { x } from '@lockstep/engine';`],
    [
      'a layer importing its neighbour',
      'packages/engine/src/a.ts',
      `import type { X } from '@lockstep/hosts';`,
    ],
    ['a neighbour by a deep path', 'packages/channels/src/a.ts', `export * from '@lockstep/standins/npm';`],
    [
      'a package importing actions',
      'packages/cli/src/a.ts',
      `import x from '../../../actions/seal/main.ts';`,
    ],
    ['a relative way into another package', 'packages/hosts/src/a.ts', `import '../../core/src/index.ts';`],
    ['a dynamic import', 'packages/core/src/a.ts', `const fs = await import('node:fs/promises');`],
    ['an import in a type', 'packages/core/src/a.ts', `type X = import('@lockstep/cli').X;`],
    ['a computed import', 'packages/hosts/src/a.ts', 'await import(name);'],
    ['a third dependency of core', 'packages/core/src/a.ts', `import { parse } from 'yaml';`],
    ['a builtin with effects', 'packages/engine/src/a.ts', `import { connect } from 'net';`],
    ['timers by import', 'packages/channels/src/a.ts', `import * as timers from 'node:timers/promises';`],
    ['an actions library in an action, beside its main', 'actions/seal/a.ts', `import '@actions/core';`],
    ['an actions library in the command', 'packages/cli/src/a.ts', `import '@actions/core';`],
    ['fetch', 'packages/channels/src/a.ts', `await fetch('http://x.test');`],
    ['fetch by way of globalThis', 'packages/channels/src/a.ts', `globalThis['fetch']('http://x.test');`],
    ['a date', 'packages/core/src/a.ts', 'const now = new Date();'],
    ['a date as a type', 'packages/core/src/a.ts', 'export interface X { readonly at: Date }'],
    ['a timer', 'packages/engine/src/a.ts', 'setTimeout(() => {}, 5);'],
    ['randomness', 'packages/engine/src/a.ts', 'const x = Math.random();'],
    ['randomness in disguise', 'packages/engine/src/a.ts', 'const { random } = Math;'],
    ['randomness of node', 'packages/core/src/a.ts', `import * as c from 'node:crypto'; c.randomUUID();`],
    ['a home-made require', 'packages/core/src/a.ts', 'export const load = module.createRequire(place);'],
    ['the process', 'packages/engine/src/a.ts', 'process.exit(1);'],
    ['the environment in a stand-in', 'packages/standins/src/a.ts', 'const x = process.env;'],
    ['the environment, destructured', 'packages/cli/src/a.ts', 'const { env } = process;'],
    ['the environment, imported', 'packages/cli/src/a.ts', `import { env } from 'node:process';`],
  ])('%s', (_, path, text) => {
    expect(violationsOf(path, text)).toEqual([{ where: `${path}:1`, what: expect.any(String) }]);
  });

  test('dependencies that are missing and dependencies that nobody needs', () => {
    const manifest = { name: '@lockstep/core', dependencies: { semver: '1.0.0' } };
    const source = parseSource('packages/core/src/a.ts', `import { z } from 'zod/mini';`);
    expect(manifestViolations('packages/core/package.json', manifest, [source])).toHaveLength(2);
  });
});

describe('the checks let pass', () => {
  test.each([
    ['downward imports', 'packages/engine/src/a.ts', `import { fail } from '@lockstep/core';`],
    ['what comments say', 'packages/core/src/a.ts', '// a Date from fetch\nexport const x = 1;'],
    ['members of the same name', 'packages/engine/src/a.ts', 'context.fetch(); const x = { process: 1 };'],
    ['arithmetic', 'packages/core/src/a.ts', 'const x = Math.max(1, 2);'],
    ['pure builtins', 'packages/core/src/a.ts', `import { createHash } from 'node:crypto';`],
    ['the environment in the entry of the command', 'packages/cli/src/main.ts', 'run(process.env);'],
    ['the process elsewhere', 'packages/cli/src/a.ts', 'process.stdout.write("");'],
    ['actions using the command', 'actions/seal/main.ts', `import '@lockstep/cli'; import '@actions/core';`],
  ])('%s', (_, path, text) => {
    expect(violationsOf(path, text)).toEqual([]);
  });
});
