import { posix } from 'node:path';
import type { GateFinding } from '@lockstep/core';
import { type Ended, type GateShell, openGateShell } from '../command/gate-shell.ts';
import { oneLine } from '../command/output.ts';
import type { CheckGate, GateContext, GateFound } from '../gate-check.ts';
import { tooLong } from '../runner/gate-clock.ts';
import { type Advisory, type Audit, counts, titleOf } from './advisory.ts';
import { type AuditPlace, auditPlaces } from './places.ts';

/** The reports of large projects are long; in characters. */
const longestReport = 64 * 1024 * 1024;

interface Look {
  readonly place: AuditPlace;
  readonly audit: Audit;
}

// The auditor of cargo is `cargo audit`, and cargo itself may well be there.
function nameOf({ auditor: { command } }: AuditPlace): string {
  const options = command.findIndex((word) => word.startsWith('-') || word === 'FILE');
  return command.slice(0, options === -1 ? undefined : options).join(' ');
}

function whyNot(place: AuditPlace, why: string): Audit {
  return { state: 'failed', why: `${nameOf(place)} could not look at ${place.file}: ${why}` };
}

// `cargo audit` ends with 101 when cargo has no such command.
function isMissing({ isMissing: missing, code, stderr }: Ended): boolean {
  return missing || (code === 101 && /no such (?:sub)?command/.test(stderr));
}

function documentIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// By its exit code an auditor that found something cannot be told from one that reached nothing; by its report it can.
async function lookAt(place: AuditPlace, shell: GateShell, folder: string): Promise<Look> {
  const { auditor, file } = place;
  const line = auditor.command.map((word) => (word === 'FILE' ? posix.basename(file) : word));
  const ended = await shell.run(line, { cwd: posix.join(folder, place.folder), keep: longestReport });
  if (isMissing(ended)) return { place, audit: whyNot(place, `it is not installed; ${auditor.remedy}`) };
  if (ended.isOutOfTime) return { place, audit: whyNot(place, 'it did not end in time') };
  const audit = auditor.read(documentIn(ended.stdout));
  if (audit.state === 'looked' && (ended.code === 0 || ended.code === 1)) return { place, audit };
  const why = audit.state === 'failed' ? audit.why : `it ended with ${ended.code ?? 'a signal'}`;
  const said = oneLine(ended.stderr, 200);
  return { place, audit: whyNot(place, said === '' ? why : `${why}; ${said}`) };
}

function findingOf({ file }: AuditPlace, advisory: Advisory): GateFinding {
  return { file, message: oneLine(titleOf(advisory), 300) };
}

function outcomeOf(
  looks: readonly Look[],
  missing: readonly string[],
  wanted: (advisory: Advisory) => boolean,
): GateFound {
  const found = looks.flatMap(({ place, audit }) =>
    audit.state === 'looked'
      ? audit.advisories.filter(wanted).map((each) => ({ place, advisory: each }))
      : [],
  );
  const failures = [
    ...missing,
    ...looks.flatMap(({ audit }) => (audit.state === 'failed' ? [audit.why] : [])),
  ];
  const skipped = looks.flatMap(({ audit }) => (audit.state === 'looked' ? audit.skipped : []));
  const places = looks.map(({ place }) => place.file).join(', ');
  const aside = skipped.length === 0 ? '' : `; not looked at: ${skipped.join(', ')}`;
  if (found.length + failures.length === 0)
    return { verdict: 'passed', reason: `no known vulnerability by ${places}${aside}` };
  const counted = found.length === 1 ? '1 known vulnerability' : `${found.length} known vulnerabilities`;
  return {
    verdict: 'failed',
    reason: [...failures, ...(found.length > 0 ? [`${counted}, and none is wanted`] : [])].join('; ') + aside,
    log: found.map(({ place, advisory }) => `${place.file}: ${titleOf(advisory)}`),
    findings: found.slice(0, 50).map(({ place, advisory }) => findingOf(place, advisory)),
  };
}

async function placesOf(ecosystems: readonly AuditPlace['ecosystem'][], context: GateContext) {
  const found = await Promise.all(
    ecosystems.map(async (each) => [each, await auditPlaces(each, context)] as const),
  );
  return {
    places: found.flatMap(([, places]) => places),
    // A gate that finds nothing to look at must not look as if all were well.
    missing: found.flatMap(([each, places]) =>
      places.length > 0 ? [] : [`there is no lockfile or list of dependencies of ${each} in the repository`],
    ),
  };
}

/** Asks the auditors of ecosystems; one that is not there, or reached no database, has found nothing, and that is a failure. */
export const advisoriesCheck: CheckGate<'advisories'> = async (gate, context) => {
  const { ecosystems, level, ignore } = gate.settings;
  const { places, missing } = await placesOf([...new Set(ecosystems)], context);
  const shell = await openGateShell(gate, context);
  const looks: Look[] = [];
  for (const place of places) {
    if (context.signal.aborted) return { verdict: 'failed', reason: tooLong(gate) };
    looks.push(await lookAt(place, shell, context.workspace.folder));
  }
  return outcomeOf(looks, missing, (advisory) => counts(advisory, level, ignore));
};
