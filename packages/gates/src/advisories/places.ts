import { posix } from 'node:path';
import type { GateContext } from '../gate-check.ts';
import { type Auditor, type Ecosystem, leads } from './auditors.ts';

/** A folder that an auditor is run in. */
export interface AuditPlace {
  readonly ecosystem: Ecosystem;
  /** Relative to the folder of lockstep.yaml; empty for itself. */
  readonly folder: string;
  /** The file that led here. */
  readonly file: string;
  readonly auditor: Auditor;
}

// What git does not hold was made here: a copy of a lockfile in a build folder says nothing of the project.
async function candidates({ history, workspace, commit }: GateContext): Promise<readonly string[]> {
  const listed = await history.filesAt(commit).catch(() => []);
  return listed.length > 0 ? listed : workspace.glob('**/*.{json,yaml,toml,txt,lock}');
}

const isForeign = (file: string) => /(^|\/)(node_modules|vendor|third_party|fixtures|testdata)\//.test(file);

/** The folders of one ecosystem that have dependencies of their own, each once. */
export async function auditPlaces(
  ecosystem: Ecosystem,
  context: GateContext,
): Promise<readonly AuditPlace[]> {
  const files = (await candidates(context)).filter((file) => !isForeign(file));
  const byFolder = Map.groupBy(files, (file) => posix.dirname(file));
  return [...byFolder].flatMap(([folder, inside]) => {
    const names = inside.map((file) => posix.basename(file));
    for (const { pattern, auditor } of leads[ecosystem]) {
      const name = names.find((each) => pattern.test(each));
      if (name === undefined) continue;
      const place = folder === '.' ? '' : folder;
      return [{ ecosystem, folder: place, file: posix.join(place, name), auditor }];
    }
    return [];
  });
}
