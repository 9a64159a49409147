import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { filesMatching, readRepositoryFile, root } from './repository.ts';

interface Parameter {
  readonly description?: string;
  readonly required?: boolean;
}

describe.each(filesMatching(/^(actions\/[^/]+\/)?action\.yml$/))('%s', (path) => {
  const action = parse(readRepositoryFile(path));
  const inputs: Readonly<Record<string, Parameter>> = action.inputs ?? {};
  const outputs: Readonly<Record<string, Parameter>> = action.outputs ?? {};

  test('describes itself and each input and output', () => {
    const descriptions = [action, ...Object.values(inputs), ...Object.values(outputs)].map(
      (each) => each.description,
    );
    expect(descriptions).toEqual(descriptions.map(() => expect.stringMatching(/\S/)));
  });

  test('needs at most five inputs in the common case', () => {
    const needed = Object.values(inputs).filter(({ required }) => required !== false);
    expect(needed.length).toBeLessThanOrEqual(5);
  });

  test('shows an icon and runs a bundle that exists', () => {
    expect(action.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
    if (action.runs.using === 'composite') return;
    expect(action.runs.using).toBe('node24');
    expect(existsSync(join(root, dirname(path), action.runs.main))).toBe(true);
  });
});

test('every folder with a main has its contract beside it', () => {
  const mains = filesMatching(/^actions\/[^/]+\/main\.ts$/).map(dirname);
  // The contract of the root action has to stand at the root.
  const contracts = mains.map((folder) =>
    folder === 'actions/root' ? 'action.yml' : `${folder}/action.yml`,
  );
  expect(contracts.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
