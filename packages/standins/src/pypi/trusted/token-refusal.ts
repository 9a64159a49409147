/** A request for a token that the registry declines, with the code that Warehouse's documentation lists. */
export interface TokenRefusal {
  readonly kind: 'token-refusal';
  readonly code:
    | 'invalid-payload'
    | 'not-enabled'
    | 'invalid-token'
    | 'invalid-pending-publisher'
    | 'invalid-reuse-token'
    | 'invalid-publisher';
  readonly description: string;
}

/** A refusal. */
export function tokenRefusal(code: TokenRefusal['code'], description: string): TokenRefusal {
  return { kind: 'token-refusal', code, description };
}

/** Whether a value is one. */
export function isTokenRefusal(value: object): value is TokenRefusal {
  return 'kind' in value && value.kind === 'token-refusal';
}
