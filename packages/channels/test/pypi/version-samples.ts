import fc from 'fast-check';

const separator = fc.constantFrom('', '.', '-', '_');
const number = fc.oneof(fc.constantFrom('', '0', '1', '01', '12'), fc.nat(99_999).map(String));
const word = (...words: readonly string[]) =>
  fc.tuple(separator, fc.constantFrom(...words), separator, number).map((parts) => parts.join(''));
const maybe = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), part);

const release = fc.array(fc.oneof(fc.constantFrom('0', '1', '00', '2'), fc.nat(3000).map(String)), {
  minLength: 1,
  maxLength: 4,
});
const local = fc
  .array(fc.stringMatching(/^[A-Za-z0-9]{1,4}$/), { minLength: 1, maxLength: 3 })
  .chain((parts) => fc.constantFrom('.', '-', '_').map((mark) => `+${parts.join(mark)}`));

/** Texts that PEP 440 takes for versions, in all their spellings. */
export const versionText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', 'v', 'V'),
    maybe(fc.nat(3).map((epoch) => `${epoch}!`)),
    release.map((parts) => parts.join('.')),
    maybe(word('a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview', 'RC', 'Alpha')),
    maybe(
      fc.oneof(
        word('post', 'rev', 'r', 'POST'),
        fc.nat(20).map((post) => `-${post}`),
      ),
    ),
    maybe(word('dev', 'DEV')),
    maybe(local),
  )
  .map((parts) => parts.join(''));

/** Texts that look like versions and mostly are none. */
export const nearlyVersion: fc.Arbitrary<string> = fc
  .tuple(
    versionText,
    fc.constantFrom('', '.', '-', 'x', ' ', '+', '!', '٣', '..', '.post.dev', '*'),
    fc.nat(12),
  )
  .map(([text, more, place]) => `${text.slice(0, place)}${more}${text.slice(place)}`);
