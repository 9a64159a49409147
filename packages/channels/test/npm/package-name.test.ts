import { describe, expect, test } from '@jest/globals';
import npa from 'npm-package-arg';
import { escapedName, nameFaults } from '../../src/npm/package-name.ts';

describe('a name that is new to the registry', () => {
  test.each(['left-pad', '@scope/name', 'a', 'with.dots_and-more', '@s/_private', 'x'.repeat(214)])(
    '%s is fine',
    (name) => {
      expect(nameFaults(name)).toEqual([]);
    },
  );

  test.each([
    ['Upper', 'capital letters'],
    ['@Scope/name', 'capital letters'],
    ['.hidden', 'begins with'],
    ['@scope/.hidden', 'begins with'],
    ['_private', 'begins with'],
    ['-dash', 'begins with'],
    ['two words', 'URL'],
    ['naïve', 'URL'],
    ['a/b', 'URL'],
    ['@scope/', 'URL'],
    ['@/name', 'URL'],
    ['@a/b/c', 'URL'],
    ['what?', 'URL'],
    ['../etc', 'begins with'],
    ['excited!', 'characters'],
    ['node_modules', 'reserved'],
    ['fs', 'module of Node.js'],
    ['x'.repeat(215), '214'],
  ])('%s is refused', (name, why) => {
    expect(nameFaults(name).join('; ')).toContain(why);
  });
});

test.each(['left-pad', '@scope/name', '@s/n.x'])('the path of %s is escaped as npm does', (name) => {
  expect(escapedName(name)).toBe(npa(name).escapedName);
});
