import { type Installation, type Problem, problem } from '@lockstep/core';
import { z } from 'zod';
import { firstLine } from '../../installed-commands.ts';
import type { InstallTerms } from './installer.ts';
import { parseJson } from './python.ts';
import { spelledLike } from './python-commands.ts';

/**
 * Imports every top-level module that a distribution brought, and prints what came of each as JSON.
 *
 * Modules with a leading underscore are their package's own affair, and tests need what users do not have.
 */
const script = `
import importlib, importlib.metadata, json, pathlib, sys
name = sys.argv[1]
skipped = {"test", "tests", "testing", "docs", "doc", "examples", "benchmarks"}
distribution = importlib.metadata.distribution(name)
modules = set()
for path in distribution.files or []:
    top = pathlib.PurePosixPath(path).parts[0]
    if len(path.parts) == 1 and path.suffix in {".py", ".so", ".pyd"}:
        top = top.split(".")[0]
    elif len(path.parts) == 1 or path.suffix not in {".py", ".so", ".pyd"}:
        continue
    if top.isidentifier() and not top.startswith("_") and top not in skipped:
        modules.add(top)
found = []
for module in sorted(modules):
    try:
        version = getattr(importlib.import_module(module), "__version__", None)
        found.append({"module": module, "version": version if isinstance(version, str) else None})
    except BaseException as error:
        found.append({"module": module, "error": f"{type(error).__name__}: {error}"})
sys.__stdout__.write("\\n" + json.dumps({"version": distribution.version, "modules": found}) + "\\n")
`;

const resultSchema = z.object({
  version: z.string(),
  modules: z.array(
    z.object({ module: z.string(), version: z.string().nullish(), error: z.string().optional() }),
  ),
});

type Imported = z.infer<typeof resultSchema>['modules'][number];

/** Imports what an installed package brings; one installation for each module, none where there is nothing to import. */
export async function tryImports(
  summary: Installation['installed'],
  interpreter: string,
  { python }: InstallTerms,
): Promise<readonly Installation[]> {
  const result = await python.run(interpreter, ['-c', script, summary.package]);
  const found = resultSchema.safeParse(parseJson(result.stdout.trim().split('\n').at(-1) ?? '')).data;
  const subject = `${summary.package} ${summary.version}`;
  if (result.code !== 0 || found === undefined) {
    const message = `importing ${subject} ended with ${result.code ?? 'a signal'}: ${firstLine(result)}`;
    return [{ installed: summary, problems: [problem('REHEARSAL_COMMAND', message)] }];
  }
  if (spelledLike(summary.version, found.version) !== summary.version) {
    const message = `pip installed ${summary.package} ${found.version}, expected ${summary.version}`;
    return [{ installed: summary, problems: [problem('REHEARSAL_INSTALL', message)] }];
  }
  return found.modules.map((imported) => installationOf(summary, imported));
}

function installationOf(summary: Installation['installed'], imported: Imported): Installation {
  const { module, version, error } = imported;
  const command = `python -c "import ${module}"`;
  const output = error ?? version ?? '';
  const fault = faultOf(summary, imported);
  return {
    installed: { ...summary, ran: { command, exit: error === undefined ? 0 : 1, output } },
    problems: fault === undefined ? [] : [fault],
  };
}

function faultOf(
  { package: name, version: released }: Installation['installed'],
  { module, version, error }: Imported,
): Problem | undefined {
  const subject = `the module ${module} of ${name} ${released}`;
  if (error !== undefined) return problem('REHEARSAL_COMMAND', `${subject} cannot be imported: ${error}`);
  const told = spelledLike(released, version ?? undefined);
  if (told === undefined || told === released) return undefined;
  return problem('REHEARSAL_COMMAND', `${subject} says that its version is ${told}`);
}
