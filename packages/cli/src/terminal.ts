import type { Report } from '@lockstep/core';
import { type Concealment, createConcealment, type Environment } from '@lockstep/hosts';
import { parseRequest, type Request } from './arguments.ts';
import { helpText } from './help.ts';
import { knownSecrets } from './known-secrets.ts';
import { createLog, type Sink } from './output/console-log.ts';
import { explain, presentExplanation } from './output/explain.ts';
import { type Extras, present } from './output/present.ts';
import { failureOf, runCommandByName } from './run.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** A terminal, or whatever took its place. */
export interface Terminal {
  readonly args: readonly string[];
  readonly env: Environment;
  readonly cwd: string;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly signal: AbortSignal;
  readonly restart?: World['restart'];
  /** How this command was started: the runtime and its arguments. */
  readonly self?: readonly [string, ...string[]];
}

function json(document: unknown): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

async function answer(request: Request, terminal: Terminal, { redact, add }: Concealment): Promise<number> {
  const { stdout, stderr, env, cwd, signal, self, restart } = terminal;
  switch (request.kind) {
    case 'help':
      stdout.write(helpText(request.command));
      return 0;
    case 'version':
      stdout.write(`${version}\n`);
      return 0;
    case 'explain': {
      const explanation = explain(request.code);
      stdout.write(request.json ? json(explanation) : presentExplanation(explanation));
      return 0;
    }
    case 'run': {
      const log = createLog(stderr, redact, env.LOCKSTEP_DEBUG === '1' || env.RUNNER_DEBUG === '1');
      const inWorkflow = env.GITHUB_ACTIONS === 'true';
      const { report, exit } = await runCommandByName(request.command, request.options, {
        env,
        cwd,
        log,
        signal,
        inWorkflow,
        conceal: (secret) => add([secret]),
        ...(restart && { restart }),
        ...(self && { self }),
      });
      const { text } = report as Report & Extras;
      if (request.options.json) stdout.write(redact(json({ ...report, exit })));
      else if (text !== undefined) stdout.write(redact(text));
      stderr.write(redact(present(stderr, report)));
      return exit;
    }
  }
}

/** Answers one command line; resolves to the exit code. */
export async function runTerminal(terminal: Terminal): Promise<number> {
  const { args, env, stdout, stderr } = terminal;
  const concealment = createConcealment(knownSecrets(env));
  const { redact } = concealment;
  try {
    return await answer(parseRequest(args), terminal, concealment);
  } catch (error) {
    const { report, exit } = failureOf(args[0] ?? 'lockstep', error);
    if (args.includes('--json')) stdout.write(redact(json({ ...report, exit })));
    stderr.write(redact(present(stderr, report)));
    return exit;
  }
}
