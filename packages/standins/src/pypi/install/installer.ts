import { basename } from 'node:path';
import type { Installation, PackageArtifact, Problem, Sandbox, StandIn } from '@lockstep/core';
import type { PypiStandIn } from '../stand-in.ts';
import { createDescriptionCheck } from './description-check.ts';
import { tryImports } from './imports.ts';
import { installByPip } from './pip-client.ts';
import { openPython, type Python, scriptIn } from './python.ts';
import { commandsOf } from './python-commands.ts';
import { unsuitable } from './wheel-tags.ts';

/** What the steps of an installation share. */
export interface InstallTerms {
  readonly python: Python;
  readonly sandbox: Sandbox;
  /** Of the Simple API. */
  readonly index: string;
}

type Summary = Installation['installed'];

/** One for each sandbox, whatever number of indexes a release has. */
const opened = new WeakMap<Sandbox, Promise<Python | Problem>>();

/** Installs artifacts as a user would, each into an environment of its own, and runs what they bring. */
export function createInstaller(standIn: Pick<PypiStandIn, 'url' | 'bytesOf'>): StandIn['install'] {
  const checkDescription = createDescriptionCheck(standIn);
  return async (released, sandbox) => {
    const { name, version } = released.package;
    const summary = { client: 'pip', package: name, version, file: basename(released.file) };
    const opening = opened.get(sandbox) ?? openPython(sandbox);
    opened.set(sandbox, opening);
    const python = await opening;
    if ('code' in python) return [{ installed: summary, problems: [python] }];
    const terms = { python, sandbox, index: `${standIn.url}simple/` };
    return [
      ...(await checkDescription(summary, released, terms)),
      ...(await installOne(summary, released, terms)),
    ];
  };
}

async function installOne(
  summary: Summary & { readonly file: string },
  released: PackageArtifact,
  terms: InstallTerms,
): Promise<readonly Installation[]> {
  const skipped = unsuitable(summary.file, terms.python.tags);
  if (skipped !== undefined) return [{ installed: { ...summary, skipped }, problems: [] }];
  const interpreter = await terms.python.environment(summary.file);
  if (typeof interpreter !== 'string') return [{ installed: summary, problems: [interpreter] }];
  const failed = await installByPip(interpreter, released, terms);
  if (failed !== undefined) return [{ installed: summary, problems: [failed] }];
  const imported = await tryImports(summary, interpreter, terms);
  if (imported.length > 0 && released.package.commands.length === 0) return imported;
  const fileOf = (command: string) => scriptIn(interpreter, command);
  return [...imported, ...(await commandsOf(summary, released.package, { fileOf, ...terms }))];
}
