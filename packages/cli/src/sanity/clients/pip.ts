import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { compareVersions } from '@lockstep/channels/manifests';
import type { Sandbox } from '@lockstep/core';
import { z } from 'zod';
import {
  type Attempt,
  call,
  failure,
  folderName,
  misfit,
  pathWith,
  programIn,
  type SanityClient,
  without,
} from './client.ts';

/**
 * Says what a distribution brought, and imports its modules. Modules with a leading underscore are the package’s own
 * affair, and tests need what users do not have.
 */
const script = `
import importlib, importlib.metadata, json, pathlib, sys
skipped = {"test", "tests", "testing", "docs", "doc", "examples", "benchmarks"}
distribution = importlib.metadata.distribution(sys.argv[1])
files = [pathlib.PurePosixPath(path) for path in distribution.files or []]
modules = set()
for path in files:
    top = path.parts[0]
    if path.suffix not in {".py", ".so", ".pyd"} or ".." in path.parts:
        continue
    if len(path.parts) == 1:
        top = top.split(".")[0]
    if top.isidentifier() and not top.startswith("_") and top not in skipped:
        modules.add(top)
found = []
for module in sorted(modules):
    try:
        version = getattr(importlib.import_module(module), "__version__", None)
        found.append({"module": module, "version": version if isinstance(version, str) else None})
    except BaseException as error:
        found.append({"module": module, "error": f"{type(error).__name__}: {error}"[:500]})
scripts = [point.name for point in distribution.entry_points if point.group == "console_scripts"]
metadata = distribution.metadata
sys.__stdout__.write("\\n" + json.dumps({
    "version": distribution.version,
    "licence": metadata.get("License-Expression") or metadata.get("License"),
    "files": [str(path) for path in files],
    "commands": scripts,
    "modules": found,
}) + "\\n")
`;

const foundSchema = z.object({
  version: z.string(),
  licence: z.string().nullish(),
  files: z.array(z.string()),
  commands: z.array(z.string()),
  modules: z.array(
    z.object({ module: z.string(), version: z.string().nullish(), error: z.string().optional() }),
  ),
});

type Found = z.infer<typeof foundSchema>;

function foundIn(output: string): Found | undefined {
  try {
    return foundSchema.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
  } catch {
    return undefined;
  }
}

// Old forms of the field hold the whole text of a licence; a name is short. “UNKNOWN” was written for none.
function licenceOf({ licence }: Found): string | undefined {
  const name = licence?.trim() ?? '';
  return name === '' || name === 'UNKNOWN' || name.length > 200 || name.includes('\n') ? undefined : name;
}

function isSame(one: string, other: string): boolean {
  return one === other || compareVersions(one, other) === 0;
}

function faultOf(version: string, { version: told, error }: Found['modules'][number]): string | undefined {
  if (error !== undefined) return error;
  return told == null || isSame(told, version) ? undefined : `its __version__ is ${told}, and not ${version}`;
}

function environmentOf(sandbox: Sandbox): Readonly<Record<string, string>> {
  const plain = without(sandbox.env, /^(?:PIP_(?!CERT$|DEFAULT_TIMEOUT$|TRUSTED_HOST$)|PYTHON|VIRTUAL_ENV)/);
  return { ...plain, PIP_CONFIG_FILE: devNull, PYTHONDONTWRITEBYTECODE: '1' };
}

/** pip: into a virtual environment of its own; every module that the package brings is imported. */
export const pipClient: SanityClient = {
  name: 'pip',
  async install(from, { sandbox, registry }): Promise<Attempt> {
    const { name, version } = from.wanted;
    const folder = await sandbox.folder(join('pip', from.stop.channel, folderName(from)));
    const env = { ...environmentOf(sandbox), PIP_CACHE_DIR: await sandbox.folder('pip-cache') };
    const system = process.platform === 'win32' ? 'python' : 'python3';
    const made = await call(sandbox, system, ['-m', 'venv', folder], folder, env);
    if (made.code !== 0) return { problem: failure(from, `${system} -m venv`, made) };
    const python = programIn(folder, 'python');
    const wanted = `${name}==${version}`;
    const args = [
      '-I',
      '-m',
      'pip',
      'install',
      '--no-input',
      '--disable-pip-version-check',
      '--index-url',
      registry,
    ];
    const result = await call(sandbox, python, [...args, wanted], folder, env);
    if (result.code !== 0) return { problem: failure(from, `pip install ${wanted}`, result) };
    const looked = await call(sandbox, python, ['-I', '-c', script, name], folder, env);
    const found = looked.code === 0 ? foundIn(looked.stdout) : undefined;
    if (found === undefined) return { problem: failure(from, `looking at ${wanted}`, looked) };
    if (!isSame(found.version, version))
      return { problem: misfit(from, `pip installed ${name} ${found.version}, expected ${version}`) };
    return {
      version,
      files: found.files,
      licence: licenceOf(found),
      cwd: folder,
      env: { ...environmentOf(sandbox), PATH: pathWith(dirname(python), sandbox.env) },
      commands: found.commands,
      imports: found.modules.map((each) => ({
        command: `python -c "import ${each.module}"`,
        output: each.version ?? '',
        error: faultOf(version, each),
      })),
    };
  },
};
