import { execFile } from 'node:child_process';
import type { Checkout } from './checkout.ts';
import { environmentOf, type Variables } from './lockstep.ts';
import { commandFile } from './programme.ts';

// A terminal of its own; the answer is typed once the question is there.
const terminal = `
import os, pty, sys
question, answer = sys.argv[1:3]
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[3], sys.argv[3:])
shown = b''
asked = False
while True:
    try:
        piece = os.read(fd, 65536)
    except OSError:
        break
    if not piece:
        break
    shown += piece
    if not asked and question.encode() in shown:
        asked = True
        os.write(fd, (answer + '\\r').encode())
_, status = os.waitpid(pid, 0)
sys.stdout.write(shown.decode(errors='replace'))
sys.exit(os.waitstatus_to_exitcode(status))
`;

const longestMs = 60_000;

/** What a person saw who ran a command at a terminal, and how it ended. */
export interface Seen {
  readonly exit: number;
  readonly shown: string;
}

/** Runs the command at a pseudo terminal, and types an answer to its question. */
export function atTerminal(
  checkout: Checkout,
  args: readonly string[],
  { question, answer }: { readonly question: string; readonly answer: string },
  more: Variables = {},
): Promise<Seen> {
  const command = [process.execPath, commandFile, ...args];
  const options = { cwd: checkout.folder, env: environmentOf(checkout, more), timeout: longestMs };
  return new Promise((resolve) => {
    const child = execFile('python3', ['-c', terminal, question, answer, ...command], options, (_, shown) =>
      resolve({ exit: child.exitCode ?? -1, shown }),
    );
  });
}
