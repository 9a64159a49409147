// The reference implementations carry no types; these are the parts that the tests use.
declare module 'libnpmpublish' {
  const libnpmpublish: {
    publish(manifest: object, tarball: Buffer, options: Record<string, unknown>): Promise<unknown>;
  };
  export default libnpmpublish;
}

declare module '@npmcli/package-json' {
  const PackageJson: { prepare(folder: string): Promise<{ readonly content: Record<string, unknown> }> };
  export default PackageJson;
}

declare module 'hosted-git-info' {
  interface HostedGit {
    getDefaultRepresentation(): string;
    https(): string;
    toString(): string;
    docs(): string;
    bugs(): string | null;
  }
  const hostedGitInfo: { fromUrl(url: string): HostedGit | undefined };
  export default hostedGitInfo;
}

declare module 'npm-package-arg' {
  const npa: (spec: string) => { readonly escapedName: string };
  export default npa;
}
