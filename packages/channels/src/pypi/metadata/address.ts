const mailLocal =
  /^[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10FFFF}]+(?:\.[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10FFFF}]+)*$/u;
const mailLabel =
  /^[a-z0-9\u0080-\u{10FFFF}](?:[a-z0-9\u0080-\u{10FFFF}-]{0,61}[a-z0-9\u0080-\u{10FFFF}])?$/iu;
const specialDomains = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];

/** Whether a text is an address of mail; domains that exist nowhere are none. */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, labels] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1).split('.')];
  const top = labels.at(-1)?.toLowerCase() ?? '';
  const isDomain = labels.length > 1 && labels.every((label) => mailLabel.test(label)) && !/[0-9]$/.test(top);
  return text.length <= 254 && mailLocal.test(local) && isDomain && !specialDomains.includes(top);
}

// What is longer lists many people; it would only keep the patterns busy.
const longestField = 4096;

/**
 * The one address in a field such as `Name <mail>`; undefined when it holds several or none.
 *
 * Warehouse (`forklift/metadata.py`) looks at a field with one address only.
 */
export function soleMailAddress(field: string): string | undefined {
  if (field.length > longestField) return undefined;
  const bare = field.replace(/"(?:[^"\\]|\\.)*"/gs, '').replace(/\([^()]*\)/g, '');
  if (/[,;:]/.test(bare)) return undefined;
  const address = (/^[^<>]*<([^<>]*)>\s*$/.exec(bare)?.[1] ?? bare).trim();
  return address === '' ? undefined : address;
}

// Warehouse (`utils/http.py`) escapes what no address may hold before it looks; brackets it leaves, and refuses. The
// host is taken as a whole: a pattern that gives it back letter by letter goes over a long address again and again.
const webAddress = /^https?:(?:\/\/[^/?#]*(?=[/?#]|$))?[^?#[\]]*(?:\?[^#[\]]*)?(?:#.*)?$/is;

/** Whether a text is an address of the web that the public registry takes. */
export function isWebAddress(text: string): boolean {
  return webAddress.test(text);
}
