import type { StandInAnswer, StandInRequest } from '../../exchange.ts';
import { bytesAnswer, emptyAnswer, giteaJson, textAnswer } from '../http/answers.ts';
import { type Endpoint, numberParam, type RepositoryCall } from '../http/call.ts';
import { countedAnswer } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository, repositoryNamed } from '../http/repository-call.ts';
import type { Gitea } from '../world/gitea.ts';
import type { StoredArtifact, StoredRun } from '../world/run.ts';
import { runOf } from './lookup.ts';
import { archiveAddress, artifactShape } from './shapes.ts';

function listArtifacts(call: RepositoryCall, run?: StoredRun): Promise<StandInAnswer> {
  const { gitea, repository, request } = call;
  const name = request.query.get('name');
  const fitting = [...repository.artifacts.values()].filter(
    (each) => (run === undefined || each.run === run.id) && (name === null || each.name === name),
  );
  return countedAnswer(call, 'artifacts', fitting, (each) => artifactShape(gitea, repository, each));
}

function artifactOf(call: RepositoryCall): StoredArtifact {
  const artifact = call.repository.artifacts.get(numberParam(call, 'artifact'));
  if (artifact === undefined) throw refusals.notFound();
  return artifact;
}

function downloadArtifact(call: RepositoryCall): StandInAnswer {
  const artifact = artifactOf(call);
  if (artifact.isExpired) throw refusals.notFound('artifact has expired');
  return emptyAnswer(302, { location: archiveAddress(call.gitea, call.repository, artifact) });
}

/** Hands out an archive to whoever was sent to its signed address, or undefined for any other path. */
export function answerArchive(
  gitea: Gitea,
  { query }: StandInRequest,
  path: string,
): StandInAnswer | undefined {
  const [, name, id] = /^api\/actions_artifacts\/([^/]+\/[^/]+)\/(\d+)\/zip$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  const artifact = repositoryNamed(gitea, name)?.artifacts.get(Number(id));
  return artifact === undefined || query.get('sig') !== id
    ? textAnswer(403, 'Unauthorized')
    : bytesAnswer(artifact.archive);
}

/** What runs leave behind. */
export const artifactEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'actions/runs/:run/artifacts', 'read', (call) => listArtifacts(call, runOf(call))),
  onRepository('GET', 'actions/artifacts', 'read', (call) => listArtifacts(call)),
  onRepository('GET', 'actions/artifacts/:artifact', 'read', (call) =>
    giteaJson(200, artifactShape(call.gitea, call.repository, artifactOf(call))),
  ),
  onRepository('GET', 'actions/artifacts/:artifact/zip', 'read', downloadArtifact),
];
