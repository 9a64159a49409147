import type { z } from 'zod';
import { type Handler, jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { parseJsonObject } from '../json-object.ts';
import { answerBlob } from './blob.ts';
import { create, finalize, list, remove, sign } from './calls.ts';
import { createRequest, finalizeRequest, listRequest, namedRequest } from './messages.ts';
import { type Bearer, bearerOf } from './runtime-token.ts';
import type { Service } from './service.ts';
import { twirpError } from './twirp.ts';

const servicePath = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/;
const blobPath = /^\/blobs\/actions-results\/(\d+)$/;

type Call = (service: Service, bearer: Bearer, body: unknown) => StandInAnswer;

interface RunIds {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
}

// A token is for its own run and job; whoever names another is refused whatever the call.
function callOf<Message extends RunIds>(
  schema: z.ZodType<Message>,
  answer: (service: Service, bearer: Bearer, message: Message) => StandInAnswer,
): Call {
  return (service, bearer, body) => {
    const { data, error } = schema.safeParse(body);
    if (error !== undefined) return twirpError('invalid_argument', error.issues[0]?.path.join('.') ?? '');
    if (data.workflow_run_backend_id !== bearer.backend.run)
      return twirpError('permission_denied', 'the token is for another run');
    return answer(service, bearer, data);
  };
}

const calls: Readonly<Record<string, Call>> = {
  CreateArtifact: callOf(createRequest, create),
  FinalizeArtifact: callOf(finalizeRequest, finalize),
  ListArtifacts: callOf(listRequest, list),
  GetSignedArtifactURL: callOf(namedRequest, sign),
  DeleteArtifact: callOf(namedRequest, remove),
};

function answerCall(service: Service, name: string, request: StandInRequest): StandInAnswer {
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (call === undefined || request.method !== 'POST')
    return twirpError('bad_route', `no handler for ${name}`);
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    return twirpError('bad_route', 'unexpected Content-Type');
  const bearer = bearerOf(service, request);
  if (bearer === undefined) return twirpError('unauthenticated', 'the token is not known, or over');
  const body = parseJsonObject(request.body);
  if (body === undefined) return twirpError('malformed', 'the body is not a JSON object');
  return call(service, bearer, body);
}

/** Answers requests as the results service of a runner and the storage behind it do. */
export function createResultsHandler(service: Service): Handler {
  return async (request) => {
    const [, name] = servicePath.exec(request.path) ?? [];
    if (name !== undefined) return answerCall(service, name, request);
    const [, id] = blobPath.exec(request.path) ?? [];
    return id === undefined ? jsonAnswer(404, { msg: 'Not Found' }) : answerBlob(service, id, request);
  };
}
