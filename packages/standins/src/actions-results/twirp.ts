import { jsonAnswer, type StandInAnswer } from '../exchange.ts';

/** Error codes with their statuses (Twirp specification v7, “Error Codes”). */
const statuses = {
  bad_route: 404,
  malformed: 400,
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  already_exists: 409,
  failed_precondition: 412,
  resource_exhausted: 429,
} as const;

/** An error as Twirp's JSON has it. */
export function twirpError(code: keyof typeof statuses, msg: string): StandInAnswer {
  return jsonAnswer(statuses[code], { code, msg });
}
