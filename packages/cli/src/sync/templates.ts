import { join } from 'node:path';
import {
  fillTemplate,
  LockstepError,
  type Problem,
  placeholdersOf,
  problem,
  type SyncList,
  throwAll,
} from '@lockstep/core';
import { createWorkspace, parseYaml } from '@lockstep/hosts';

/** Templates by their names, ready to be filled. */
export type Templates = ReadonlyMap<string, string>;

/** Line breaks and tabs apart, none of them belongs into a workflow. */
const controls = /[^\P{Cc}\n\t]/u;

// A mark at the beginning and the ends of lines are an editor's; what git keeps is the plain form.
function plain(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

function unknownPlaceholders(text: string, file: string, list: SyncList): readonly Problem[] {
  const known = new Set(list.repositories.flatMap(({ variables }) => [...variables.keys()]));
  return [...placeholdersOf(text)].flatMap(([name, line]) =>
    name === 'branch' || known.has(name)
      ? []
      : [
          problem('SYNC_TEMPLATE_INVALID', `${file}: {{${name}}} is no variable of the list`, {
            where: { file, line },
          }),
        ],
  );
}

// Every value is a scalar that cannot change the form of what is around it, so that one filling tells for all.
function syntaxProblems(text: string, file: string): readonly Problem[] {
  const values = new Map([...placeholdersOf(text).keys()].map((name) => [name, 'value']));
  try {
    parseYaml(fillTemplate(text, values), file);
    return [];
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return error.problems.map(({ message, where = { file } }) =>
      problem('SYNC_TEMPLATE_INVALID', `${file}: ${message}`, { where }),
    );
  }
}

function problemsOf(text: string, file: string, list: SyncList): readonly Problem[] {
  const strange = text.split('\n').findIndex((line) => controls.test(line) || line.includes('\uFFFD'));
  if (strange >= 0) {
    const message = `${file} holds what is no plain text`;
    return [problem('SYNC_SOURCE_UNREADABLE', message, { where: { file, line: strange + 1 } })];
  }
  const unknown = unknownPlaceholders(text, file, list);
  return unknown.length > 0 ? unknown : syntaxProblems(text, file);
}

/**
 * Reads every template that a list names.
 * @param folder where they are.
 * @throws LockstepError `SYNC_SOURCE_UNREADABLE`, `SYNC_TEMPLATE_INVALID`, with all that is wrong at once.
 */
export async function readTemplates(list: SyncList, folder: string): Promise<Templates> {
  const workspace = createWorkspace(folder, {});
  const names = [...new Set(list.files.map(({ template }) => template))];
  const texts = await Promise.all(names.map(async (name) => [name, await workspace.readText(name)] as const));
  const found = texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, plain(text)] as const]));
  const missing = texts.flatMap(([name, text]) =>
    text === undefined
      ? [
          problem('SYNC_SOURCE_UNREADABLE', `there is no template ${join(list.source, name)}`, {
            where: { file: name },
          }),
        ]
      : [],
  );
  throwAll([...missing, ...found.flatMap(([name, text]) => problemsOf(text, name, list))]);
  return new Map(found);
}
