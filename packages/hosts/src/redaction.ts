import { reveal, type Secret } from '@lockstep/core';

const mask = '***';
/** Shorter texts would mask half of every log, and are no secrets. */
const shortestSecret = 4;

// Base64 of a text inside a longer one starts at one of three offsets; the edges depend on the neighbours.
function base64Cores(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return padded.slice(start, end);
  });
}

/** Every form in which a secret may show: raw, URL, JSON, base64, base64url and hex. */
export function formsOf(text: string): readonly string[] {
  const base64 = base64Cores(text);
  const base64Url = base64.map((each) => each.replaceAll('+', '-').replaceAll('/', '_'));
  const url = encodeURIComponent(text);
  const hex = Buffer.from(text).toString('hex');
  const forms = [
    text,
    url,
    url.replace(/%../g, (octet) => octet.toLowerCase()),
    JSON.stringify(text).slice(1, -1),
    ...base64,
    ...base64Url,
    hex,
    hex.toUpperCase(),
  ];
  return [...new Set(forms)].filter((form) => form.length >= shortestSecret);
}

/** Replaces secrets in a text, in every form they may take. */
export type Redact = (text: string) => string;

/** What hides secrets in all that is written, those that come up on the way included. */
export interface Concealment {
  readonly redact: Redact;
  add(secrets: Iterable<Secret>): void;
}

/** Starts to hide secrets; more can be added at any time. */
export function createConcealment(secrets: Iterable<Secret>): Concealment {
  let hidden = [...secrets];
  let current = createRedaction(hidden);
  return {
    redact: (text) => current(text),
    add(more) {
      hidden = [...hidden, ...more];
      current = createRedaction(hidden);
    },
  };
}

/** Makes the function that hides these secrets. */
export function createRedaction(secrets: Iterable<Secret>): Redact {
  const forms = [...secrets].flatMap((secret) => formsOf(reveal(secret)));
  // Of two secrets, one may hold the other; the longer goes first, or its rest would stay.
  forms.sort((one, other) => other.length - one.length);
  return (text) => forms.reduce((redacted, form) => redacted.replaceAll(form, mask), text);
}
