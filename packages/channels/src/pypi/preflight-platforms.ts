import { type Problem, problem } from '@lockstep/core';
import type { Distribution } from './distribution.ts';

const linux = ['x86_64', 'i686', 'aarch64', 'armv7l', 'ppc64le', 's390x', 'riscv64'].join('|');
const mac = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';

// Source: Warehouse, `forklift/legacy.py`, `_valid_platform_tag`, as of August 2026.
const taken: readonly RegExp[] = [
  /^(any|win32|win_arm64|win_amd64|win_ia64|linux_armv[67]l)$/,
  /^manylinux(1|2010)_(x86_64|i686)$/,
  /^manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)$/,
  new RegExp(`^manylinux_\\d+_\\d+_(${linux}|ppc64)$`),
  new RegExp(`^musllinux_\\d+_\\d+_(${linux})$`),
  new RegExp(`^macosx_(10_\\d+|(11|12|13|14|15|26)_0)_(${mac})$`),
  /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)$/,
  /^android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
  /^pyemscripten_\d+_\d+_wasm32$/,
];

const remedy =
  'Build on a manylinux or musllinux image, or repair the wheel with auditwheel, which gives it the name that fits.';

/** What the registry thinks of a wheel’s platforms. */
export interface PlatformFindings {
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/**
 * Says which platforms of a wheel the registry refuses.
 *
 * Plain Linux tags it never took, so they block; a tag that is only new to this list may have been added since.
 */
export function platformFindings({ file, tags }: Distribution, target: string): PlatformFindings {
  const strange = (tags?.platform ?? []).filter((tag) => !taken.some((pattern) => pattern.test(tag)));
  const refused = strange.filter((tag) => tag.startsWith('linux_'));
  const doubtful = strange.filter((tag) => !tag.startsWith('linux_'));
  const message = `${file} is for ${refused.join(', ')}, which says nothing about the system it needs; the registry refuses it`;
  const wrong = problem('ARTIFACT_NAME_WRONG', message, { where: { target }, remedy });
  const note = `${file} is for ${doubtful.join(', ')}, which the registry did not take in August 2026`;
  return { problems: refused.length > 0 ? [wrong] : [], notes: doubtful.length > 0 ? [note] : [] };
}
