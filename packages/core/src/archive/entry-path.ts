import type { ArchiveLimits } from './limits.ts';

interface PathRule {
  readonly why: string;
  readonly broken: (text: string) => boolean;
}

// What common file systems allow for one component (NAME_MAX).
const componentBytes = 255;

// Windows: with any extension, and with the superscript digits that it takes for 1, 2 and 3.
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;

const pathRules: readonly PathRule[] = [
  { why: 'has an empty name', broken: (path) => path === '' },
  { why: 'has a control character in its name', broken: (path) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(path) },
  { why: 'has a name that is displayed in another order', broken: (path) => /\p{Bidi_Control}/u.test(path) },
  { why: 'has a UNC path', broken: (path) => /^(?:\\\\|\/\/)/.test(path) },
  { why: 'has an absolute path', broken: (path) => path.startsWith('/') },
  { why: 'has a drive letter', broken: (path) => /^[a-z]:/i.test(path) },
  { why: 'has a backslash, which Windows takes for a separator', broken: (path) => path.includes('\\') },
];

const componentRules: readonly PathRule[] = [
  { why: 'has an empty path component', broken: (name) => name === '' },
  { why: 'has a "." in its path', broken: (name) => name === '.' },
  { why: 'leaves its folder with ".."', broken: (name) => name === '..' },
  { why: 'has a trailing dot or space, which Windows drops', broken: (name) => /[. ]$/.test(name) },
  { why: 'has a colon, which opens a stream on Windows', broken: (name) => name.includes(':') },
  { why: 'has the name of a Windows device', broken: (name) => deviceName.test(name) },
  {
    why: `has a path component of more than ${componentBytes} bytes`,
    broken: (name) => Buffer.byteLength(name) > componentBytes,
  },
];

/**
 * Says what is wrong with the path of an entry, if anything: it must mean the same, inside the folder that it is
 * unpacked to, on every system and to every reader.
 */
export function pathFault(path: string, limits: ArchiveLimits): string | undefined {
  if (Buffer.byteLength(path) > limits.pathBytes) return `has a path of more than ${limits.pathBytes} bytes`;
  const components = path.split('/');
  if (components.length > limits.pathDepth) return `has a path of more than ${limits.pathDepth} components`;
  return brokenRule(pathRules, [path]) ?? brokenRule(componentRules, components);
}

function brokenRule(rules: readonly PathRule[], texts: readonly string[]): string | undefined {
  return rules.find(({ broken }) => texts.some(broken))?.why;
}
