import { parseWheelName } from '../names/distribution-name.ts';

/** Why a wheel is not for this interpreter, or undefined when it is; an sdist is for all. */
export function unsuitable(file: string, supported: ReadonlySet<string>): string | undefined {
  if (!file.endsWith('.whl')) return undefined;
  const wheel = parseWheelName(file);
  if (typeof wheel === 'string') return undefined;
  const tags = wheel.pythons.flatMap((python) =>
    wheel.abis.flatMap((abi) => wheel.platforms.map((platform) => `${python}-${abi}-${platform}`)),
  );
  if (tags.some((tag) => supported.has(tag))) return undefined;
  return `a wheel for ${tags.join(', ')}, which the Python of this machine does not take`;
}
