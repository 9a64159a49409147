/** A command without a shell: its arguments are a list. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Ends the command, with all that it started, when it is aborted; one that is aborted already starts nothing. */
  readonly signal?: AbortSignal;
  /** How much of each stream's end is kept, in characters; 64 Ki by default. */
  readonly keep?: number;
  /** Called with each line of output while the child runs. */
  readonly onLine?: (line: string) => void;
}

export interface CommandResult {
  /** The exit code, or undefined when the command was killed or could not be started. */
  readonly code: number | undefined;
  /** The end of each stream. */
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. It never throws for what the command does. */
export type RunCommand = (command: Command) => Promise<CommandResult>;
