/** The tool that a variable holds the version of: `PNPM_VERSION`, `RUST_TOOLCHAIN`. */
export function toolOfVariable(name: string): string | undefined {
  const tool = /^([A-Za-z][A-Za-z0-9_]*?)_(VERSION|TOOLCHAIN)$/i.exec(name)?.[1];
  return tool?.toLowerCase().replace(/_/g, '-');
}
