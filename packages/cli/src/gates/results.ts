import {
  type GateRecord,
  type GateResult,
  type GateResults,
  gateRecordSchema,
  writeGateResults,
} from '@lockstep/core';
import type { GateContext } from '@lockstep/gates';
import type { Redact } from '@lockstep/hosts';
import { writeOutput } from '../evidence-files.ts';

/** A result in which nothing shows that may not be seen. */
export function redacted(result: GateResult, redact: Redact): GateResult {
  return {
    ...result,
    reason: redact(result.reason),
    log: result.log.map(redact),
    findings: result.findings.map((each) => ({ ...each, message: redact(each.message) })),
  };
}

function recordOf(result: GateResult): GateRecord {
  const { id, kind, definition, required, verdict, reason, exception } = result;
  return gateRecordSchema.parse({ id, kind, definition, required, verdict, reason, exception });
}

/** The file in the output folder: of all gates, or of a part of them that was run alone. */
export function gatesFile(part?: string): string {
  return part === undefined ? 'gates.json' : `gates-${part}.json`;
}

/** Keeps the results of a run for whoever records them, bound to the commit and to the seal where there is one. */
export async function keepResults(
  results: readonly GateResult[],
  { workspace, commit, sealed, run, operator }: GateContext,
  { at, part }: { readonly at: string; readonly part?: string | undefined },
): Promise<void> {
  const document: GateResults = {
    schema: 1,
    commit,
    ...(sealed !== undefined && { seal: sealed.digest }),
    run,
    operator,
    at,
    gates: results.map(recordOf),
  };
  await writeOutput(workspace.folder, gatesFile(part), writeGateResults(document));
}
