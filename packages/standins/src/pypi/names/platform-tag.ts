/** Platforms that need no pattern (Warehouse, `forklift/legacy.py`). */
const plain = [
  'any',
  'win32',
  'win_arm64',
  'win_amd64',
  'win_ia64',
  'manylinux1_x86_64',
  'manylinux1_i686',
  'manylinux2010_x86_64',
  'manylinux2010_i686',
  'manylinux2014_x86_64',
  'manylinux2014_i686',
  'manylinux2014_aarch64',
  'manylinux2014_armv7l',
  'manylinux2014_ppc64',
  'manylinux2014_ppc64le',
  'manylinux2014_s390x',
  'linux_armv6l',
  'linux_armv7l',
];

const macs = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';
const linuxes = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64';

const patterns: readonly RegExp[] = [
  // Up to macOS 10 the minor version counted; since then it is always 0 (pypa/packaging.python.org#1933).
  new RegExp(`^macosx_10_\\d+_(?:${macs})$`),
  new RegExp(`^macosx_(?:11|12|13|14|15|26)_0_(?:${macs})$`),
  // PEP 600 and PEP 656.
  new RegExp(`^manylinux_\\d+_\\d+_(?:${linuxes}|ppc64)$`),
  new RegExp(`^musllinux_\\d+_\\d+_(?:${linuxes})$`),
  /^ios_\d+_\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)$/,
  /^android_\d+_(?:armeabi_v7a|arm64_v8a|x86|x86_64)$/,
  /^pyemscripten_\d+_\d+_wasm32$/,
];

/** Whether the registry takes wheels for a platform; `linux_x86_64` says nothing of what it needs, for instance. */
export function isAllowedPlatform(tag: string): boolean {
  return plain.includes(tag) || patterns.some((pattern) => pattern.test(tag));
}
