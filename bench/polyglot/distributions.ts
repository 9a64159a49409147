import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { moduleText } from '../publish/module-text.ts';
import { type Part, version } from '../publish/part.ts';
import type { PythonTools } from '../wheels/python-tools.ts';

/** What builds, in the versions that `distributions` is built with. */
export const requirements = ['build==1.6.1', 'flit_core==4.2.0'];

/** About 180 kB in 30 modules. */
const modules = 30;
const moduleBytes = 6_000;

const project = `[build-system]
requires = ["flit_core >=3.12,<5"]
build-backend = "flit_core.buildapi"

[project]
name = "bench-tool"
version = "${version}"
description = "A tool of the bench."
readme = "tool.md"
requires-python = ">=3.10"
license = "MIT"
`;

async function writeSources(folder: string): Promise<void> {
  const code = join(folder, 'bench_tool');
  await mkdir(code, { recursive: true });
  await writeFile(join(folder, 'pyproject.toml'), project);
  await writeFile(join(folder, 'tool.md'), '# bench-tool\n\nA tool of the bench.\n');
  await writeFile(join(code, '__init__.py'), `__version__ = "${version}"\n`);
  for (let count = 0; count < modules; count += 1)
    await writeFile(join(code, `part_${count}.py`), `TEXT = """${moduleText(moduleBytes, count + 1)}"""\n`);
}

/** An sdist and a wheel of one project, made by the real build front end and back end. */
export function distributions(tools: PythonTools): Part {
  return {
    kind: 'pypi',
    tokenVariable: 'PYPI_TOKEN',
    settings: (url) => ({ upload: `${url}legacy/`, index: `${url}simple/` }),
    write: writeSources,
    async build({ folder, out }) {
      await tools.python(['-m', 'build', '--no-isolation', '--outdir', out, folder], folder);
    },
  };
}
