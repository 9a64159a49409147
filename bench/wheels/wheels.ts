import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSample } from '../hashing/sample.ts';
import { type Part, version } from '../publish/part.ts';
import type { PythonTools } from './python-tools.ts';

const pythons = ['cp310', 'cp311', 'cp312', 'cp313', 'cp314'];
const platforms = ['manylinux_2_17_x86_64', 'manylinux_2_17_aarch64', 'macosx_11_0_arm64', 'win_amd64'];

/** Five Pythons on four platforms. */
const tags = pythons.flatMap((python) => platforms.map((platform) => `${python}-${python}-${platform}`));

/** What takes the place of an extension module; a wheel holds little else, and that packed. */
const extensionBytes = 200_000;

const project = `[project]
name = "bench-wheels"
version = "${version}"
description = "A project with a wheel for each platform."
requires-python = ">=3.10"
license = "MIT"
`;

const metadata = `Metadata-Version: 2.4
Name: bench-wheels
Version: ${version}
Summary: A project with a wheel for each platform.
License-Expression: MIT
Requires-Python: >=3.10
Description-Content-Type: text/markdown

# bench-wheels

A project of the bench.
`;

async function writeUnpacked(folder: string, tag: string, index: number): Promise<void> {
  const [code, info] = [join(folder, 'bench_wheels'), join(folder, `bench_wheels-${version}.dist-info`)];
  for (const each of [code, info]) await mkdir(each, { recursive: true });
  await writeFile(join(code, '__init__.py'), `__version__ = "${version}"\n`);
  await writeSample(join(code, 'extension.bin'), extensionBytes, index);
  await writeFile(join(info, 'METADATA'), metadata);
  const wheel = ['Wheel-Version: 1.0', 'Generator: bench', 'Root-Is-Purelib: false', `Tag: ${tag}`, ''];
  await writeFile(join(info, 'WHEEL'), wheel.join('\n'));
}

/** One version of a project with 20 wheels for different platforms, about 200 kB each, packed by “wheel”. */
export function platformWheels(tools: PythonTools): Part {
  return {
    kind: 'pypi',
    tokenVariable: 'PYPI_TOKEN',
    settings: (url) => ({ upload: `${url}legacy/`, index: `${url}simple/` }),
    write: (folder) => writeFile(join(folder, 'pyproject.toml'), project),
    async build({ home, out }) {
      for (const [index, tag] of tags.entries()) {
        const unpacked = join(home, tag);
        await writeUnpacked(unpacked, tag, index);
        await tools.python(['-m', 'wheel', 'pack', unpacked, '--dest-dir', out], home);
      }
    },
  };
}
