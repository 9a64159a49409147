import { jsonAnswer, type StandInAnswer } from '../exchange.ts';

/** What is wrong with one field of a request, in GitHub's terms. */
export interface FieldError {
  readonly resource: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  readonly field?: string;
  readonly message?: string;
}

/** A request that the host declines. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  readonly message: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

const refusal = (status: number, message: string, more: Partial<Refusal> = {}): Refusal => ({
  kind: 'refusal',
  status,
  message,
  ...more,
});

/** Whether a value is a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}

/** The answer that carries a refusal, in the shape that GitHub’s REST API gives it. */
export function refuse({ status, message, errors, headers }: Refusal): StandInAnswer {
  const document = { message, ...(errors !== undefined && { errors }), documentation_url: documentation };
  return jsonAnswer(status, { ...document, status: String(status) }, headers);
}

const documentation = 'https://docs.github.com/rest';

const secondary =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
  'If you reach out to GitHub Support for help, please include the request ID';

/** Everything that concerns more than one kind of thing. The texts are GitHub's, as issue threads quote them. */
export const refusals = {
  badCredentials: () => refusal(401, 'Bad credentials'),
  requiresAuthentication: () => refusal(401, 'Requires authentication'),
  notFound: () => refusal(404, 'Not Found'),
  /** A job's token, and every other one of an app. */
  integration: () => refusal(403, 'Resource not accessible by integration'),
  /** A fine-grained one. */
  personalToken: () => refusal(403, 'Resource not accessible by personal access token'),
  archived: () => refusal(403, 'Repository was archived so is read-only.'),
  problemsParsing: () => refusal(400, 'Problems parsing JSON'),
  notAnObject: () => refusal(400, 'Body should be a JSON object'),
  /** What GitHub's check of a request's form says. */
  invalidRequest: (what: string) => refusal(422, `Invalid request.\n\n${what}`),
  validation: (...errors: readonly FieldError[]) => refusal(422, 'Validation Failed', { errors }),
  unprocessable: (message: string) => refusal(422, message),
  gone: (message: string) => refusal(410, message),
  moved: (status: 301 | 307, location: string) =>
    refusal(status, status === 301 ? 'Moved Permanently' : 'Temporary Redirect', { headers: { location } }),
  badRequest: (message: string) => refusal(400, message),
  /** GitHub docs, “Rate limits for the REST API”: remaining is 0, and 403 or 429. */
  primaryLimit: (status: 403 | 429, whose: string) =>
    refusal(
      status,
      `API rate limit exceeded for ${whose}. If you reach out to GitHub Support for help, ` +
        'please include the request ID',
    ),
  secondaryLimit: (status: 403 | 429, seconds: number | undefined) =>
    refusal(status, secondary, seconds === undefined ? {} : { headers: { 'retry-after': String(seconds) } }),
};
