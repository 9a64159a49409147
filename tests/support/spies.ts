import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Programs that Lockstep starts, or that a build starts. */
const programs = ['git', 'npm', 'sh'];

/** What a program saw when it was started in place of the real one. */
export interface Note {
  /** The program and its arguments. */
  readonly command: string;
  /** The command line of every process that could be seen. */
  readonly commandLines: string;
  readonly environment: string;
  /** The environment of the process that started it. */
  readonly parent: string;
  /** The command lines of that process and of all above it. */
  readonly ancestors: string;
}

// What a spy runs itself must not be spied upon, so it leaves the PATH to the real programs first.
function spy(program: string, folder: string): string {
  return `#!/bin/bash
PATH=\${PATH//${folder}:/}
{
  printf '%s ' "${program}" "$@"
  printf '\\1'
  cat /proc/[0-9]*/cmdline
  printf '\\1'
  cat /proc/$$/environ
  printf '\\1'
  cat /proc/$PPID/environ
  printf '\\1'
  above=$PPID
  while [ "\${above:-0}" -gt 1 ]; do
    cat /proc/$above/cmdline
    above=$(sed -n 's/^PPid:[[:space:]]*//p' /proc/$above/status)
  done
} > '${folder}'/notes/$$-$RANDOM 2>/dev/null
exec ${program} "$@"
`;
}

async function readNote(path: string): Promise<Note> {
  const text = (await readFile(path, 'latin1')).replaceAll('\0', '\n');
  const [command = '', commandLines = '', environment = '', parent = '', ancestors = ''] =
    text.split('\u0001');
  return { command, commandLines, environment, parent, ancestors };
}

/** Places programs in a folder that write down what they see before they become the real ones. */
export async function placeSpies(folder: string): Promise<() => Promise<readonly Note[]>> {
  await mkdir(join(folder, 'notes'), { recursive: true });
  for (const program of programs) {
    await writeFile(join(folder, program), spy(program, folder));
    await chmod(join(folder, program), 0o755);
  }
  return async () => {
    const files = await readdir(join(folder, 'notes'));
    return Promise.all(files.map((file) => readNote(join(folder, 'notes', file))));
  };
}
