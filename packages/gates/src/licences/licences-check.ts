import type { GateFinding, GateOf } from '@lockstep/core';
import { type GateShell, openGateShell } from '../command/gate-shell.ts';
import type { CheckGate, GateContext, GateFound } from '../gate-check.ts';
import { noticesInArtifacts } from './artifact-notices.ts';
import { cargoLicences } from './cargo-licences.ts';
import { staleNotices } from './generated-notices.ts';
import type { KnownLicences, Licensed } from './licensed.ts';
import { npmLicences } from './npm-licences.ts';
import { pythonLicences } from './python-licences.ts';
import { type Judge, judgeBy } from './spdx.ts';

async function noticesInTree(
  notices: readonly string[],
  { workspace }: GateContext,
): Promise<readonly string[]> {
  const texts = await Promise.all(
    notices.map(async (file) => [file, await workspace.readText(file)] as const),
  );
  return texts.flatMap(([file, text]) => {
    if (text === undefined) return [`there is no ${file}`];
    return text.trim() === '' ? [`${file} is empty`] : [];
  });
}

function faultOf({ name, licence }: Licensed, judge: Judge): string | undefined {
  if (licence === undefined) return `${name} names no licence`;
  const standing = judge(licence);
  if (standing === 'allowed') return undefined;
  return standing === 'refused'
    ? `${name} is under ${licence}, which is not allowed`
    : `${name} says “${licence}”, which is no SPDX expression and not in the list`;
}

function refused(packages: readonly Licensed[], judge: Judge): readonly GateFinding[] {
  return packages.flatMap((each) => {
    const message = faultOf(each, judge);
    return message === undefined ? [] : [{ file: each.file, message }];
  });
}

const isForeign = (file: string) => /(^|\/)(node_modules|vendor|third_party|fixtures|testdata)\//.test(file);

async function known(
  context: GateContext,
  shell: () => Promise<GateShell>,
): Promise<readonly KnownLicences[]> {
  const { history, workspace, commit } = context;
  const listed = await history.filesAt(commit).catch(() => []);
  const all = listed.length > 0 ? listed : await workspace.glob('**/*.{json,yaml,toml,lock,py}');
  const files = all.filter((file) => !isForeign(file));
  return Promise.all([
    npmLicences(files, context),
    cargoLicences(files, context, shell),
    pythonLicences(files, context),
  ]);
}

/** A few of many, for a line. */
function some(texts: readonly string[]): string {
  const rest = texts.length - 3;
  return [...texts.slice(0, 3), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

interface Found {
  readonly faults: readonly string[];
  readonly findings: readonly GateFinding[];
  readonly unknown: readonly string[];
  readonly log: readonly string[];
}

async function look(gate: GateOf<'licences'>, context: GateContext): Promise<Found> {
  const { allow, notices, generated } = gate.settings;
  let opened: Promise<GateShell> | undefined;
  const shell = () => {
    opened ??= openGateShell(gate, context);
    return opened;
  };
  const inTree = await noticesInTree(notices, context);
  const inArtifacts = await noticesInArtifacts(notices, context);
  const told = allow === undefined ? [] : await known(context, shell);
  const packages = [...told.flatMap((each) => each.packages), ...inArtifacts.packages];
  const findings = allow === undefined ? [] : refused(packages, await judgeBy(allow));
  const stale = generated === undefined ? undefined : await staleNotices(generated, context, await shell());
  return {
    faults: [
      ...inTree,
      ...inArtifacts.faults,
      ...findings.map(({ message }) => message),
      ...(stale ? [stale.fault] : []),
    ],
    findings: [...findings, ...(stale?.finding ? [stale.finding] : [])],
    unknown: [...inArtifacts.unknown, ...told.flatMap((each) => each.unknown)],
    log: stale?.log ?? [],
  };
}

/** Looks for notices in the tree and in every artifact, and for licences that are not allowed. */
export const licencesCheck: CheckGate<'licences'> = async (gate, context): Promise<GateFound> => {
  const { faults, findings, unknown, log } = await look(gate, context);
  const aside = unknown.length === 0 ? '' : `; not looked at: ${some(unknown)}`;
  if (faults.length === 0) {
    const licences = gate.settings.allow === undefined ? '' : ', and every licence that was found is allowed';
    return {
      verdict: 'passed',
      reason: `${gate.settings.notices.join(', ')} in their places${licences}${aside}`,
    };
  }
  return {
    verdict: 'failed',
    reason: `${some(faults)}${aside}`,
    log: [...faults, ...log],
    findings: findings.slice(0, 50),
  };
};
