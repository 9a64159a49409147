import type { CheckGate, GateContext, GateFound } from '../gate-check.ts';
import { answered } from './answer.ts';
import { counted } from './words.ts';

const failed = (reason: string): GateFound => ({ verdict: 'failed', reason });

/** The title with the release’s own words in it; undefined when nothing says which release this is. */
function titleFor(template: string, { release }: GateContext): string | undefined {
  if (!/\{(tag|version)\}/.test(template)) return template;
  return release && template.replaceAll('{tag}', release.tag).replaceAll('{version}', release.version);
}

/** Looks how many issues of a milestone are open; the server counts pull requests among them. */
export const milestoneCheck: CheckGate<'milestone'> = async (gate, context) => {
  const { title: template, maximum } = gate.settings;
  const title = titleFor(template, context);
  if (title === undefined)
    return failed(
      `the milestone is “${template}”, and no tag says which release this is: name it by --target`,
    );
  const host = await context.host(gate);
  const found = answered(await host.milestones.titled(title), 'the milestones', 'issues', host);
  if (found.length === 0) return failed(`there is no milestone “${title}”`);
  // Gitea lets several have one title.
  const open = found.reduce((sum, { openIssues }) => sum + openIssues, 0);
  const reason = `the milestone “${title}” has ${counted(open, 'open issue')}; at most ${maximum} may be there`;
  return { verdict: open > maximum ? 'failed' : 'passed', reason };
};
