import type { Advisories, HostAdvisory, HttpOutcome, Reply } from '@lockstep/core';
import { z } from 'zod';
import { malformed, ok, replyOf } from '../answers/reply.ts';
import { type Api, request } from '../api.ts';

const advisory = z
  .object({
    ghsa_id: z.string().regex(/^GHSA(?:-[a-z0-9]{4}){3}$/),
    summary: z.string(),
    description: z.string().nullish(),
    state: z.enum(['triage', 'draft', 'published', 'closed', 'withdrawn']),
    html_url: z.string(),
    // Null unless it began as a private report (GitHub REST API, “Repository security advisories”).
    submission: z.looseObject({}).nullish(),
  })
  .transform(
    ({ ghsa_id: id, summary, description, state, html_url: url, submission }): HostAdvisory => ({
      id,
      summary,
      description: description ?? '',
      state,
      isReport: state === 'triage' || (submission ?? undefined) !== undefined,
      url,
    }),
  );

const path = '/repos/{owner}/{repo}/security-advisories';
const mostPages = 20;

// Of the next page's address the cursor alone is taken: where to ask is known here.
function nextCursor(outcome: HttpOutcome): string | undefined {
  const link = outcome.kind === 'failure' ? '' : (outcome.headers.link ?? '');
  const next = link.split(',').find((each) => /;\s*rel="?next"?/i.test(each));
  const address = next?.slice(next.indexOf('<') + 1, next.indexOf('>')) ?? '';
  return URL.canParse(address) ? (new URL(address).searchParams.get('after') ?? undefined) : undefined;
}

async function all(api: Api): Promise<Reply<readonly HostAdvisory[]>> {
  const found: HostAdvisory[] = [];
  let after: string | undefined;
  for (let page = 1; page <= mostPages; page += 1) {
    const outcome = await api.send(`GET ${path}`, {
      per_page: api.pages.size,
      ...(after !== undefined && { after }),
    });
    const reply = replyOf(outcome, z.array(advisory), api.credential?.secret);
    if (reply.outcome !== 'ok') return reply;
    found.push(...reply.value);
    after = nextCursor(outcome);
    if (after === undefined || reply.value.length === 0) return ok(found);
  }
  return malformed(`the list has more than ${mostPages} pages`);
}

/** The security advisories of a repository on GitHub. */
export function githubAdvisories(api: Api): Advisories {
  return {
    all: () => all(api),
    createDraft: ({ summary, description, severity, packages }) =>
      request(api, `POST ${path}`, advisory, {
        summary,
        description,
        severity,
        vulnerabilities: packages.map(({ ecosystem, name, vulnerable, patched }) => ({
          package: { ecosystem, name },
          vulnerable_version_range: vulnerable,
          patched_versions: patched,
        })),
      }),
    publish: (ghsa_id) => request(api, `PATCH ${path}/{ghsa_id}`, advisory, { ghsa_id, state: 'published' }),
  };
}
