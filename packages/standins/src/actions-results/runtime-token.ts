import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { StandInRequest } from '../exchange.ts';
import type { RuntimeJob } from './options.ts';
import type { Service } from './service.ts';

/** What a token says of its bearer. */
export interface Bearer {
  /** The run's id on the host. */
  readonly run: string;
  /** The names of run and job inside the service. */
  readonly backend: { readonly run: string; readonly job: string };
}

const lifeSeconds = 6 * 3600;

const claimsSchema = z.object({ sub: z.string(), scp: z.string(), exp: z.number() });
// The claim holds several scopes; this is the one that the client library looks for (toolkit, artifact, `util.ts`).
const scopeForm = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/;

function backendId(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function signatureOf({ key }: Service, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** A token (RFC 7519) as a runner hands it to the actions of a job. */
export function issueToken(service: Service, { run, job = 'build' }: RuntimeJob): string {
  const scope = `Actions.Results:${backendId(`run ${run}`)}:${backendId(`job ${run} ${job}`)}`;
  const exp = Math.floor(service.now() / 1000) + lifeSeconds;
  const claims = { sub: run, scp: `Actions.GenericRead:${backendId(run)} ${scope}`, exp };
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${signatureOf(service, text).toString('base64url')}`;
}

function claimsIn(service: Service, token: string): z.infer<typeof claimsSchema> | undefined {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const expected = signatureOf(service, `${header}.${payload}`);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return claimsSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).data;
}

/** Who sends a request, or undefined for a token that this service did not issue, or that is over. */
export function bearerOf(service: Service, { headers }: StandInRequest): Bearer | undefined {
  const [, token = ''] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? [];
  const claims = claimsIn(service, token);
  if (claims === undefined || claims.exp * 1000 <= service.now()) return undefined;
  const [, run, job] = scopeForm.exec(claims.scp) ?? [];
  return run === undefined || job === undefined ? undefined : { run: claims.sub, backend: { run, job } };
}
