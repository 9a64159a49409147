import { isRecord, silentLog } from '@lockstep/core';
import type { Checkout } from '../../../../tests/support/checkout.ts';
import { environmentOf, type Variables } from '../../../../tests/support/lockstep.ts';
import { parseRequest, runCommandByName } from '../../src/index.ts';

/** What came of a command line in this process. */
export interface Done {
  readonly exit: number;
  readonly report: Readonly<Record<string, unknown>>;
  /** Code and message of each problem. */
  readonly problems: readonly string[];
}

/** Runs a command line as the terminal would, with nothing of this process's environment but its programs. */
export async function done(checkout: Checkout, args: readonly string[], env: Variables = {}): Promise<Done> {
  const request = parseRequest(args);
  if (request.kind !== 'run') throw new Error(`${args.join(' ')} runs nothing`);
  const { report, exit } = await runCommandByName(request.command, request.options, {
    env: environmentOf(checkout, env),
    cwd: checkout.folder,
    log: silentLog,
    signal: new AbortController().signal,
    inWorkflow: false,
  });
  const document: unknown = JSON.parse(JSON.stringify(report));
  const problems = report.problems.map(({ code, message }) => `${code} ${message}`);
  return { exit, report: isRecord(document) ? document : {}, problems };
}
