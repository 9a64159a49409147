import { describe, expect, test } from '@jest/globals';
import { secretOf } from '@lockstep/core';
import fc from 'fast-check';
import { createRedaction } from '../src/redaction.ts';

const secrets = fc.stringMatching(/^[A-Za-z0-9_.~+/=-]{8,40}$/);
const around = fc.string({ maxLength: 12 });
const redactionOf = (...texts: readonly string[]) =>
  createRedaction(texts.map((text, index) => secretOf(`SECRET_${index}`, text)));

const forms: Readonly<Record<string, (text: string) => string>> = {
  raw: (text) => text,
  URL: encodeURIComponent,
  'URL in lower case': (text) => encodeURIComponent(text).replace(/%../g, (octet) => octet.toLowerCase()),
  'JSON string': (text) => JSON.stringify(text).slice(1, -1),
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => Buffer.from(text).toString('hex'),
  'hex in capitals': (text) => Buffer.from(text).toString('hex').toUpperCase(),
};

describe('no form of a secret survives:', () => {
  test.each(Object.entries(forms))('%s', (_, form) => {
    fc.assert(
      fc.property(secrets, around, around, (secret, before, after) => {
        const redacted = redactionOf(secret)(`${before}${form(secret)}${after}`);
        // The last characters of base64 depend on what follows, and give away less than a byte.
        expect(redacted).not.toContain(form(secret).replace(/.{0,3}$/, ''));
        expect(redacted).toContain('***');
      }),
    );
  });

  test('base64 of a longer text, at every offset', () => {
    fc.assert(
      fc.property(
        secrets,
        fc.uint8Array({ maxLength: 5 }),
        fc.uint8Array({ maxLength: 5 }),
        (secret, before, after) => {
          for (const encoding of ['base64', 'base64url'] as const) {
            const encoded = Buffer.concat([before, Buffer.from(secret), after]).toString(encoding);
            const redacted = redactionOf(secret)(encoded);
            const left = Buffer.concat(redacted.split('***').map((part) => Buffer.from(part, encoding)));
            expect(redacted).toContain('***');
            expect(left.toString('latin1')).not.toContain(secret.slice(1, -1));
          }
        },
      ),
    );
  });
});

test('a secret inside another one does not leave the rest of it', () => {
  const redact = redactionOf('abcdef', 'abcdefghijkl', 'xxabcdef');
  expect(redact('abcdefghijkl abcdef xxabcdef')).toBe('*** *** ***');
});

test('other text stays as it is', () => {
  const text = 'published app@1.0.0, 3 of 4';
  expect(redactionOf('npm_abcDEF0123456789')(text)).toBe(text);
  expect(redactionOf()(text)).toBe(text);
  expect(redactionOf('', 'a')(text)).toBe(text);
});
