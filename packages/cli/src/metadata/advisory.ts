import { companions } from '@lockstep/channels';
import type { Config, Http } from '@lockstep/core';
import type { AskPublic } from '@lockstep/metadata';

/**
 * Asks a database of advisories whether one is public.
 *
 * Source: the OSV API, “GET /v1/vulns/{id}”: 404 for what it does not know.
 */
export function askingAdvisories({ release }: Config, http: Http): AskPublic {
  const root = release.advisories ?? companions.advisories;
  return async (id) => {
    const answer = await http({ method: 'GET', url: new URL(encodeURIComponent(id), root).href });
    if (answer.kind !== 'answer') return undefined;
    if (answer.status === 200) return true;
    return answer.status === 404 ? false : undefined;
  };
}
