import { foreignText } from '@lockstep/core';
import type { CheckGate, GateFound } from '../../gate-check.ts';
import { counted, listed, short } from '../words.ts';
import { isSkipped, type Report, reportsOf } from './reports.ts';
import { workflowFault } from './workflow-faults.ts';

const quoted = (text: string) => `“${foreignText(text)}”`;

function describe({ name, said }: Report): string {
  return `${quoted(name)} (${foreignText(said)})`;
}

function faultsAmong(reports: readonly Report[]): readonly string[] {
  const red = reports.filter(({ state }) => state === 'failure');
  const pending = reports.filter(({ state }) => state === 'pending');
  return [
    ...(red.length === 0 ? [] : [`failed: ${listed(red.map(describe))}`]),
    ...(pending.length === 0
      ? []
      : [`pending: ${listed(pending.map(({ name }) => quoted(name)))}; run this again when that is over`]),
  ];
}

function faultsOfAll(
  reports: readonly Report[],
  commit: string,
  branch: string | undefined,
): readonly string[] {
  const where = branch === undefined ? '' : ` on ${branch}`;
  const others = reports.filter(({ isOwn }) => !isOwn);
  if (others.length === 0) return [`no status or check for ${short(commit)}${where}`];
  return others.every(isSkipped)
    ? [`every check of ${short(commit)}${where} was skipped`]
    : faultsAmong(others);
}

function faultsOfNamed(name: string, reports: readonly Report[]): readonly string[] {
  const named = reports.filter((report) => report.name === name);
  if (named.length === 0) return [`there is no status or check ${quoted(name)}`];
  if (named.some(({ isOwn, state }) => isOwn && state === 'pending'))
    return [`${quoted(name)} is a job of this very run and not over: let this job need it`];
  // A job is skipped, too, when one that it needs has failed.
  return named.every(isSkipped)
    ? [`${quoted(name)} was skipped, so it says nothing of the commit`]
    : faultsAmong(named);
}

function verdictOf(faults: readonly string[], passed: string): GateFound {
  if (faults.length === 0) return { verdict: 'passed', reason: passed };
  return { verdict: 'failed', reason: faults.join('; ') };
}

/** Checks statuses, check runs and runs of workflows of exactly the released commit. */
export const ciCheck: CheckGate<'ci'> = async (gate, context) => {
  const { commit } = context;
  const { workflows = [], checks, branch } = gate.settings;
  const host = await context.host(gate);
  const ended = await Promise.all(workflows.map((file) => workflowFault(file, gate, context, host)));
  const faults = ended.filter((fault) => fault !== undefined);
  if (checks === undefined && workflows.length > 0)
    return verdictOf(faults, `${listed(workflows)} succeeded for ${short(commit)}`);
  const reports = await reportsOf(gate, context, host);
  if (checks !== undefined) {
    const named = checks.flatMap((name) => faultsOfNamed(name, reports));
    return verdictOf(
      [...faults, ...named],
      `${listed([...workflows, ...checks])}: green for ${short(commit)}`,
    );
  }
  const count = reports.filter(({ isOwn }) => !isOwn).length;
  const passed = `${counted(count, 'status or check')} of ${short(commit)} green`;
  return verdictOf(
    faultsOfAll(reports, commit, branch),
    passed.replace('status or checks', 'statuses and checks'),
  );
};
