import { globSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { channelKinds } from '@lockstep/channels';
import { parseConfig } from '@lockstep/core';
import { parseYaml } from '@lockstep/hosts';
import { readRepositoryFile, root } from '../architecture/repository.ts';

const documents = ['README.md', ...globSync('docs/**/*.md', { cwd: root })];

const configurations = documents.flatMap((document) =>
  [...readRepositoryFile(document).matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map(([, text = '']) => text)
    .filter((text) => /^channels:/m.test(text))
    .map((text, index) => ({ document, number: index + 1, text })),
);

test('the documentation shows configurations', () => {
  expect(configurations.length).toBeGreaterThanOrEqual(2);
});

/** What a workflow says where an example leaves it to the workflow. */
const surroundings = { host: 'gitea', server: 'https://git.example.org/', repository: 'acme/app' } as const;

test.each(configurations)('configuration $number of $document is valid', ({ text }) => {
  const { value, locate } = parseYaml(text);
  expect(parseConfig(value, channelKinds, locate, surroundings).channels.length).toBeGreaterThan(0);
});
