import { runTerminal } from '../../packages/cli/src/terminal.ts';
import type { Checkout } from './checkout.ts';
import { type Ended, environmentOf, type Variables } from './lockstep.ts';
import { type Reported, reported } from './report-document.ts';

/** Runs the command in this process, where a test has many of them: others start it as people do. */
export async function lockstepHere(
  checkout: Checkout,
  args: readonly string[],
  more: Variables = {},
): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  const sink = (lines: string[]) => ({ colour: false, write: (text: string) => void lines.push(text) });
  const exit = await runTerminal({
    args,
    env: environmentOf(checkout, more),
    cwd: checkout.folder,
    stdout: sink(out),
    stderr: sink(err),
    signal: new AbortController().signal,
  });
  return { exit, stdout: out.join(''), stderr: err.join('') };
}

/** The same with `--json`, and its document. */
export async function reportHere(
  checkout: Checkout,
  args: readonly string[],
  more: Variables = {},
): Promise<Reported> {
  return reported(await lockstepHere(checkout, [...args, '--json'], more));
}
