import { createHash } from 'node:crypto';
import type { JsonObject } from '../../json-object.ts';
import { accountDocument } from '../documents/account.ts';
import { apiOf, type Hub, pageOf } from '../hub.ts';
import { instant, instantOrNull } from '../instant.ts';
import type { Repository } from '../repository.ts';

/** A security advisory of a repository; never changed, only replaced. */
export interface StoredAdvisory {
  readonly ghsa: string;
  readonly state: 'triage' | 'draft' | 'published' | 'closed';
  /** Somebody reported it; `accepted` once it left the state of a report. */
  readonly isReport: boolean;
  readonly summary: string;
  readonly description: string;
  readonly severity: string | null;
  readonly vector: string | null;
  readonly cve: string | null;
  readonly vulnerabilities: readonly JsonObject[];
  readonly author: string;
  readonly publisher: string | undefined;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly publishedAt: number | undefined;
  readonly closedAt: number | undefined;
}

/** The letters of a GHSA id (GitHub Advisory Database, “About GHSA IDs”). */
const letters = '23456789cfghjmpqrvwx';

/** An id in GitHub's form, which follows from a number. */
export function ghsaId(number: number): string {
  const digest = createHash('sha256').update(String(number)).digest();
  const text = [...digest.subarray(0, 12)].map((byte) => letters.charAt(byte % letters.length)).join('');
  return `GHSA-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
}

/** An advisory as the API shows it. */
export function advisoryDocument(hub: Hub, repository: Repository, advisory: StoredAdvisory) {
  const { ghsa, cve, publisher, vector } = advisory;
  return {
    ghsa_id: ghsa,
    cve_id: cve,
    url: `${apiOf(hub, repository)}/security-advisories/${ghsa}`,
    html_url: `${pageOf(hub, repository)}/security/advisories/${ghsa}`,
    summary: advisory.summary,
    description: advisory.description,
    severity: advisory.severity,
    author: accountDocument(hub, advisory.author),
    publisher: publisher === undefined ? null : accountDocument(hub, publisher),
    identifiers: [{ type: 'GHSA', value: ghsa }, ...(cve === null ? [] : [{ type: 'CVE', value: cve }])],
    state: advisory.state,
    created_at: instant(advisory.createdAt),
    updated_at: instant(advisory.updatedAt),
    published_at: instantOrNull(advisory.publishedAt),
    closed_at: instantOrNull(advisory.closedAt),
    withdrawn_at: null,
    submission: advisory.isReport ? { accepted: advisory.state !== 'triage' } : null,
    vulnerabilities: advisory.vulnerabilities,
    cvss: vector === null ? null : { vector_string: vector, score: null },
    cwes: [],
    cwe_ids: [],
    credits: [],
    credits_detailed: [],
    collaborating_users: null,
    collaborating_teams: null,
    private_fork: null,
  };
}
