import type { Log } from '@lockstep/core';

type Write = typeof process.stdout.write;

// Signed addresses are credentials; the library prints them in orders to the runner, which may not be listening.
function isOrder(line: string): boolean {
  return line.startsWith('::');
}

/**
 * Does some work during which nothing reaches the standard output; what was written there goes to the log afterwards,
 * without orders to the runner.
 *
 * The artifact library writes to it whatever it does: beside a JSON document of ours, and, while the runner takes no
 * orders, signed addresses that it was to hide.
 */
export async function withoutOutput<T>(log: Log, work: () => Promise<T>): Promise<T> {
  const { stdout } = process;
  const original = stdout.write;
  let text = '';
  const capture = (chunk: Uint8Array | string, ...more: readonly unknown[]) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    const callback = more.find((each) => typeof each === 'function');
    callback?.();
    return true;
  };
  stdout.write = capture as Write;
  try {
    return await work();
  } finally {
    stdout.write = original;
    for (const line of text.split('\n')) if (line.trim() !== '' && !isOrder(line)) log.debug(line);
  }
}
