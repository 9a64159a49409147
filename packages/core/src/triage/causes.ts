/** A well-known cause of failures, told by what tools print. */
export interface KnownCause {
  readonly title: string;
  readonly remedy: string;
  /** Whether running the failed jobs again, with nothing changed, can help. */
  readonly rerun: boolean;
  readonly pattern: RegExp;
}

/** Causes outside of Lockstep, by how they show; as in telling lines, expressions look for fixed texts. */
export const knownCauses: readonly KnownCause[] = [
  {
    title: 'The job may not ask for an OIDC token',
    remedy: 'Give the job id-token: write; a pull request from a fork never has it.',
    rerun: false,
    pattern: /\bACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)\b|\bid-token: write\b|Unable to get OIDC token/i,
  },
  {
    title: 'The registry knows no such trusted publisher',
    remedy:
      'Compare owner, repository, workflow file and environment with what is entered at the registry; lockstep doctor prints them.',
    rerun: false,
    pattern:
      /\binvalid-publisher\b|\binvalid-pending-publisher\b|Trusted publishing exchange failure|no trusted publisher/i,
  },
  {
    title: 'The version exists already',
    remedy:
      'Run lockstep verify: equal bytes are done; with other bytes, release the next version. No registry takes a version twice.',
    rerun: false,
    pattern:
      /cannot publish over the previously published|\bEPUBLISHCONFLICT\b|\bFile already exists\b|crate version .{0,80}already (?:uploaded|exists)|already exists on crates\.io index/i,
  },
  {
    title: 'The tag exists already',
    remedy: 'A tag that was pushed is not moved: release the next version, or publish the tag that is there.',
    rerun: false,
    pattern:
      /\btag '[^']{1,200}' already exists|\[rejected\].{0,200}\(already exists\)|already_exists.{0,40}tag_name/,
  },
  {
    title: 'The name is not allowed',
    remedy: 'Choose another name, or a scope of your own: the registry reserves it, or finds it too similar.',
    rerun: false,
    pattern:
      /name .{0,120}(?:too similar to|isn't allowed|is not allowed|conflicts with)|The name .{0,120}reserved/i,
  },
  {
    title: 'The server asks for a one-time password',
    remedy: 'Use an automation or granular token, or trusted publishing.',
    rerun: false,
    pattern: /\bEOTP\b|one-time password/i,
  },
  {
    title: 'The server limits requests',
    remedy: 'Wait for the time that the server names, then run the failed jobs again.',
    rerun: true,
    pattern:
      /\b429\b.{0,20}Too Many Requests|\brate limit exceeded\b|secondary rate limit|\bToo Many Requests\b/i,
  },
  {
    title: 'The credential is not accepted',
    remedy:
      'Renew the token at the registry and store it under the same name; nothing needs to be built again.',
    rerun: false,
    pattern: /\b401\b.{0,20}Unauthorized|\bE401\b|\bENEEDAUTH\b|Bad credentials|Authentication failed for/i,
  },
  {
    title: 'The credential may not do this',
    remedy:
      'Give the token, or the job (permissions), the right that the server names; then run the failed jobs again.',
    rerun: false,
    pattern: /\b403\b.{0,20}Forbidden|\bE403\b|Resource not accessible by integration|HTTPError: 403\b/i,
  },
  {
    title: 'The lockfile does not fit the manifest',
    remedy: 'Run the package manager once, and commit the lockfile that it writes.',
    rerun: false,
    pattern:
      /\bnpm ci\b.{0,80}can only install|ERR_PNPM_OUTDATED_LOCKFILE|lock file .{0,120}needs to be updated but --locked/i,
  },
  {
    title: 'The runner ran out of memory',
    remedy: 'Have the job do less at once, or give it a larger runner.',
    rerun: false,
    pattern:
      /heap out of memory|\bOOMKilled\b|Cannot allocate memory|signal: 9, SIGKILL|exit (?:code|status) 137/i,
  },
  {
    title: 'The disk of the runner is full',
    remedy: 'Remove what the job does not need, or give it a larger disk.',
    rerun: false,
    pattern: /No space left on device|\bENOSPC\b|Disk quota exceeded/i,
  },
  {
    title: 'The job took too long',
    remedy: 'Find out what it waited for; raise timeout-minutes only where the work itself is long.',
    rerun: true,
    pattern: /exceeded the maximum execution time/i,
  },
  {
    title: 'A server could not be reached',
    remedy: 'Run the failed jobs again; if it stays so, look at the address, the proxy and the server.',
    rerun: true,
    pattern:
      /\b(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)\b|Could not resolve host|name resolution|Connection (?:refused|reset|timed out)|\b50[234] (?:Bad Gateway|Service|Gateway)/i,
  },
];
