import { type Config, configFile, isImagePin, type Problem, problem, type Seal } from '@lockstep/core';

type Tools = Seal['tools'];

// Tools print their name, a build date or a platform around it: “cargo 1.95.0 (f2d3ce0bd 2026-03-21)”.
function numberIn(text: string): string | undefined {
  return /\d+(?:\.\d+)+[^\s,;()]*/.exec(text)?.[0];
}

// Images are compared in the files that name them: nothing that runs prints a digest.
function pinsOf({ tools = {} }: Config): readonly (readonly [string, string])[] {
  return Object.entries(tools).filter(([, version]) => !isImagePin(version));
}

// Rust is the name of a toolchain; its compiler tells the version.
function executableOf(name: string): string {
  return name === 'rust' ? 'rustc' : name;
}

/** The names of the tools whose versions a project records: those of its channels, and those that it pins. */
export function recordedTools(ofChannels: readonly string[], config: Config): readonly string[] {
  return [...new Set([...ofChannels, ...pinsOf(config).map(([name]) => executableOf(name))])];
}

/**
 * Compares the tools of a seal with the versions that the configuration pins.
 * @param mayLack whether a pinned tool may be missing, because another part used it.
 */
export function toolDrift(config: Config, tools: Tools, mayLack = false): readonly Problem[] {
  return pinsOf(config).flatMap(([name, version]) => {
    const found = tools.filter((tool) => tool.name === executableOf(name));
    const where = { file: configFile, key: `tools.${name}` };
    if (found.length === 0 && !mayLack)
      return [problem('TOOL_DRIFT', `${name} ${version} is pinned, and no ${name} is recorded`, { where })];
    return found
      .filter((tool) => tool.version !== version && numberIn(tool.version) !== version)
      .map((tool) => {
        const place = tool.parts === undefined ? '' : ` in ${tool.parts.join(', ')}`;
        const message = `${name} ${version} is pinned, “${tool.version}” was used${place}`;
        return problem('TOOL_DRIFT', message, { where });
      });
  });
}
