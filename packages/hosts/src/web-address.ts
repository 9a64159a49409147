const scp = /^(?:[^@/\s]+@)?([A-Za-z0-9.-]+):(?!\/)(.+)$/;

/**
 * The http address of a git remote: as it is, without a credential, or the one that servers have for what is reached
 * by ssh. Undefined for a folder.
 */
export function webAddressOf(remote: string): string | undefined {
  if (remote.includes('://') && URL.canParse(remote)) {
    const url = new URL(remote);
    if (url.protocol === 'http:' || url.protocol === 'https:') {
      url.username = '';
      url.password = '';
      return url.href;
    }
    return url.protocol === 'ssh:' ? `https://${url.hostname}${url.pathname}` : undefined;
  }
  const [, host, path] = scp.exec(remote) ?? [];
  return host === undefined || host.length < 2 ? undefined : `https://${host}/${path}`;
}
