/** A value with the reason for it, which becomes a comment. */
export interface Because<Value> {
  readonly value: Value;
  readonly why: string;
}

/** A channel as `lockstep.yaml` describes it. */
export interface FoundChannel {
  readonly id: string;
  readonly why: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A command of the build list. */
export interface FoundStep {
  readonly run: string;
  readonly why?: string;
}

/** A gate that runs a command. */
export interface FoundGate {
  readonly id: string;
  readonly run: string;
  readonly why: string;
}

/** What one ecosystem has to say about a release. */
export interface Findings {
  /** Folders that a build fills, whose old content would be released again. */
  readonly outputs: readonly string[];
  readonly steps: readonly FoundStep[];
  readonly channels: readonly FoundChannel[];
  readonly gates: readonly FoundGate[];
  /** Versions of tools by their names. */
  readonly tools: readonly (Because<string> & { readonly name: string })[];
  /** What was found and cannot be written down without a person. */
  readonly remarks: readonly string[];
}

/** Nothing. */
export const noFindings: Findings = {
  outputs: [],
  steps: [],
  channels: [],
  gates: [],
  tools: [],
  remarks: [],
};

/** All that was found, in its order. */
export function joinFindings(all: readonly Findings[]): Findings {
  return {
    outputs: [...new Set(all.flatMap(({ outputs }) => outputs))],
    steps: all.flatMap(({ steps }) => steps),
    channels: all.flatMap(({ channels }) => channels),
    gates: all.flatMap(({ gates }) => gates),
    tools: all.flatMap(({ tools }) => tools),
    remarks: all.flatMap(({ remarks }) => remarks),
  };
}
