import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foundIn } from './memory-tree.ts';
import { singleShapes, widerShapes } from './shapes.ts';

const shapes = [...singleShapes, ...widerShapes];

describe('a hostile repository', () => {
  test('of any damage is read without an error', async () => {
    const damage = fc.tuple(
      fc.constantFrom(...shapes),
      fc.nat(400),
      fc.nat(40),
      fc.oneof(
        fc.string(),
        fc.constantFrom('"', "'''", '"""', '[', '(', '{', '\\', '\r', '\0', '\uFEFF', '#', '[[package]]\n'),
      ),
    );
    await fc.assert(
      fc.asyncProperty(damage, async ([{ files }, at, length, text]) => {
        const damaged = Object.fromEntries(
          Object.entries(files).map(([file, whole]) => {
            const start = at % (whole.length + 1);
            return [file, whole.slice(0, start) + text + whole.slice(start + length)];
          }),
        );
        for (const line of await foundIn(damaged)) expect(line).not.toMatch(/\n\s+at /);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['pyproject.toml', `[project]\nname = "p"\nx = ${'['.repeat(100_000)}`],
    ['pyproject.toml', `[project]\nname = "p"\ndependencies = ["p ${' '.repeat(200_000)}"]\n`],
    ['setup.py', `setup(${'('.repeat(400_000)}`],
    ['setup.py', `setup(version="${'\\'.repeat(400_000)}`],
    ['setup.py', `"""${"'".repeat(400_000)}`],
    ['setup.py', `${'setup('.repeat(100_000)}`],
    ['setup.cfg', `[metadata]\nname = p\nversion =${' '.repeat(400_000)}1\n`],
    ['setup.cfg', `[${'['.repeat(400_000)}`],
    ['uv.lock', `${'[[package]]\nname = "p"\n'.repeat(50_000)}`],
    ['uv.lock', `[[package]]\n${'a'.repeat(2_000_000)}`],
    ['CITATION.cff', `version:${' '.repeat(400_000)}`],
    ['docs/conf.py', `release = ${'('.repeat(400_000)}`],
    ['recipe/meta.yaml', `{% set ${'version '.repeat(100_000)}`],
  ])('whose %s is made to take long is read in no time', async (file, text) => {
    const start = process.hrtime.bigint();
    await foundIn({ 'a/pyproject.toml': '[project]\nname = "a"\nversion = "1"\n', [file]: text });
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(3000);
  });

  test('whose meson.build is all line breaks is read in no time', async () => {
    const start = process.hrtime.bigint();
    await foundIn({
      'pyproject.toml':
        '[build-system]\nbuild-backend = "mesonpy"\n[project]\nname = "p"\ndynamic = ["version"]\n',
      'meson.build': '\n'.repeat(400_000),
    });
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(3000);
  });

  test('says where its manifest is broken, unless it is a fixture', async () => {
    const broken = '[project]\nname = "p\n';
    expect(await foundIn({ 'pyproject.toml': broken, 'tests/x/pyproject.toml': broken })).toEqual([
      expect.stringMatching(/^MANIFEST_INVALID 2: pyproject\.toml is not valid TOML/),
    ]);
  });

  test('is not read outside of its tree', async () => {
    const files = {
      'pyproject.toml':
        '[build-system]\nbuild-backend = "hatchling.build"\n[project]\nname = "p"\ndynamic = ["version"]\n[tool.hatch.version]\npath = "../secret.py"\n',
      '../secret.py': '__version__ = "1"\n',
    };
    expect(await foundIn(files)).toEqual([expect.stringMatching(/^unresolved p pyproject\.toml: /)]);
  });
});
