import type { StandInAnswer, StandInRequest } from '../../exchange.ts';
import { type Identity, identify, uploadProblem } from '../credential.ts';
import { fileDigestsOf } from '../digests.ts';
import { fieldsOfForm, firstValue } from '../metadata/fields.ts';
import { metadataProblem } from '../metadata/problem.ts';
import { canonicalVersion, parseVersion } from '../names/version.ts';
import { consent, isRefusal, type Refusal, refusal, refuse } from '../refusal.ts';
import { type Registry, storedProject } from '../registry.ts';
import type { Candidate, Destination, OpenedFile } from './candidate.ts';
import { historyProblem, isDuplicate, shapeProblem } from './file-rules.ts';
import { type Form, fieldOf, fileClaims } from './form.ts';
import { countCreation, newProject } from './project-admission.ts';
import { openSdist } from './sdist-rules.ts';
import { storeFile } from './storing.ts';
import { openWheel } from './wheel-rules.ts';

/** Takes one file, or refuses it and stores nothing; in the order of Warehouse's `forklift/legacy.py`. */
export async function upload(
  registry: Registry,
  request: StandInRequest,
  form: Form,
): Promise<StandInAnswer> {
  const refused = await tryUpload(registry, request, form);
  const { accept } = request.headers;
  return refused === undefined ? consent(accept) : refuse(refused, accept);
}

/** The refusal, or undefined when the file is there now. */
async function tryUpload(
  registry: Registry,
  request: StandInRequest,
  form: Form,
): Promise<Refusal | undefined> {
  if (registry.rules.readOnly || registry.published !== undefined)
    return refusal(403, 'Read-only mode: Uploads are temporarily disabled.');
  const token = identify(registry, request);
  if (isRefusal(token)) return token;
  const candidate = readCandidate(form);
  if (isRefusal(candidate)) return candidate;
  const first = admit(registry, token, candidate);
  if (first.kind !== 'admitted') return unlessStored(first);
  const opened = await open(candidate, first.destination);
  if (isRefusal(opened)) return opened;

  // Nothing waits from here on, so no other request comes between the check and the storing.
  const last = admit(registry, token, candidate);
  if (last.kind !== 'admitted') return unlessStored(last);
  if (!registry.projects.has(last.destination.project.normalized)) countCreation(registry, token);
  storeFile(registry, { candidate, ...last.destination, opened, hints: request.hints });
  return undefined;
}

function open(candidate: Candidate, { project }: Destination): Promise<OpenedFile | Refusal> {
  return candidate.claims.packageType === 'sdist'
    ? openSdist(candidate, project)
    : openWheel(candidate, project);
}

/** The upload with its form checked: shape first, then what the distribution says of itself. */
function readCandidate(form: Form): Candidate | Refusal {
  if (!['', '1'].includes(fieldOf(form, 'protocol_version')))
    return refusal(400, 'Unknown protocol version.');
  const claims = fileClaims(form);
  if (isRefusal(claims)) return claims;
  const metadata = fieldsOfForm(form.values);
  const problem = metadataProblem(metadata);
  const version = parseVersion(firstValue(metadata, 'version') ?? '');
  if (problem !== undefined || version === undefined)
    return problem ?? refusal(400, "'version' is a required field.");
  if (form.content === undefined) return refusal(400, 'Upload payload does not have a file.');
  const { fileName = '', type, content: bytes } = form.content;
  return { fileName, type, bytes, digests: fileDigestsOf(bytes), claims, metadata, version };
}

type Admission =
  | Refusal
  /** This very file is there already. */
  | { readonly kind: 'stored' }
  | { readonly kind: 'admitted'; readonly destination: Destination };

const unlessStored = (admission: Exclude<Admission, { kind: 'admitted' }>) =>
  admission.kind === 'stored' ? undefined : admission;

/** Whether the registry takes an upload, by who sends it, the form, and what is there. */
function admit(registry: Registry, token: Identity, candidate: Candidate): Admission {
  const name = firstValue(candidate.metadata, 'name') ?? '';
  const project = storedProject(registry, name) ?? newProject(registry, name, token);
  if (isRefusal(project)) return project;
  const release = project.releases.get(canonicalVersion(candidate.version));
  // The project takes over the spelling of its last upload.
  const destination = { project: { ...project, name }, release };
  const problem = uploadProblem(registry, token, project) ?? shapeProblem(registry, candidate, destination);
  if (problem !== undefined) return problem;
  if (isDuplicate(registry, candidate)) return { kind: 'stored' };
  return historyProblem(registry, candidate, destination) ?? { kind: 'admitted', destination };
}
