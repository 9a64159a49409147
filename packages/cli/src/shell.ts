/** A command line as the system's shell takes it. */
export function shellCommand(line: string): { readonly file: string; readonly args: readonly string[] } {
  return process.platform === 'win32'
    ? { file: 'cmd', args: ['/d', '/s', '/c', line] }
    : { file: 'sh', args: ['-c', line] };
}
