import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decideBump, isChangeKind } from '@lockstep/metadata';
import { readRepositoryFile } from '../../architecture/repository.ts';
import { lockstep } from '../../support/lockstep.ts';
import { identity, type Repository, released } from './repository.ts';

const page = readRepositoryFile('docs/bump.md');

/** The commands of the page, each with the lines that it is said to print. */
const examples = [...page.matchAll(/```console\n\$ lockstep (.+)\n([^`]*)```/g)].map(
  ([, command = '', lines = '']) => ({ command, lines: lines.trim().split('\n') }),
);

let repository: Repository;
beforeAll(async () => {
  repository = await released();
});
afterAll(() => repository.checkout.remove());

describe('docs/bump.md', () => {
  test('has examples', () => {
    expect(examples).toHaveLength(3);
  });

  // In their order, in one repository, as a reader would.
  test.each(examples)('lockstep $command prints what the page says', async ({ command, lines }) => {
    const { exit, stdout, stderr } = await lockstep(repository.checkout, command.split(' '), identity);
    expect([exit, stderr]).toEqual([0, expect.anything()]);
    for (const line of lines) expect(`${stdout}${stderr}`).toContain(line);
  });

  test.each([...page.matchAll(/^\| `(\w+)` \| (\S+) \| (\S+) \| (\S+) \|$/gm)].map(([, ...cells]) => cells))(
    'says what %s is: %s, %s, %s',
    (kind = '', ...versions) => {
      if (!isChangeKind(kind)) throw new Error(`“${kind}” is no kind`);
      const after = [['1.4.2'], ['0.4.2'], ['1.5.0-rc.1', '1.4.0']];
      const next = after.map((released) => decideBump({ kind, released, taken: new Set() }));
      expect(next).toMatchObject(versions.map((version) => ({ version })));
    },
  );
});
