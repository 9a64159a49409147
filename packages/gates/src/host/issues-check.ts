import type { GateOf, Host, HostIssue } from '@lockstep/core';
import type { CheckGate } from '../gate-check.ts';
import { answered } from './answer.ts';
import { counted, listed } from './words.ts';

type Settings = GateOf<'issues'>['settings'];

const quoted = (name: string) => `“${name}”`;

// A label with a typing error marks no issue, and such a gate would let everything pass.
async function unknownLabels({ labels }: Settings, host: Host): Promise<readonly string[]> {
  const known = answered(await host.issues.labels(), 'the labels', 'issues', host);
  const lower = new Set(known.map((name) => name.toLowerCase()));
  return labels.filter((name) => !lower.has(name.toLowerCase()));
}

function describe(issues: readonly HostIssue[], { labels, state, maximum }: Settings): string {
  const kind = state === 'all' ? '' : `${state} `;
  const which = issues.length === 0 ? '' : ` (${listed(issues.map(({ number }) => `#${number}`))})`;
  const found = `${counted(issues.length, `${kind}issue`)} with ${listed(labels.map(quoted))}${which}`;
  return `${found}; at most ${maximum} may be there`;
}

/** Counts the issues that have all of some labels; pull requests are none. */
export const issuesCheck: CheckGate<'issues'> = async (gate, context) => {
  const { settings } = gate;
  const host = await context.host(gate);
  const unknown = await unknownLabels(settings, host);
  if (unknown.length > 0)
    return {
      verdict: 'failed',
      reason: `the repository has no label ${listed(unknown.map(quoted))}; correct it in lockstep.yaml, or make it`,
    };
  const found = answered(await host.issues.matching(settings), 'the issues', 'issues', host);
  const verdict = found.length > settings.maximum ? 'failed' : 'passed';
  return { verdict, reason: describe(found, settings) };
};
