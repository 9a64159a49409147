import type { Audit } from './advisory.ts';
import { readCargoAudit } from './cargo-audit.ts';
import { readNpmAudit, readPnpmAudit } from './npm-audit.ts';
import { readPipAudit } from './pip-audit.ts';

export type Ecosystem = 'npm' | 'pypi' | 'crates';

/** Looks for known vulnerabilities in one folder by the ecosystem's own means. */
export interface Auditor {
  /** What is run; `FILE` stands for the name of the file that led here. */
  readonly command: readonly [string, ...string[]];
  /** How to get it. */
  readonly remedy: string;
  read(document: unknown): Audit;
}

const npm: Auditor = {
  command: ['npm', 'audit', '--json'],
  remedy: 'install Node.js with npm 7 or later',
  read: readNpmAudit,
};

const pnpm: Auditor = {
  command: ['pnpm', 'audit', '--json'],
  remedy: 'install pnpm: corepack enable pnpm',
  read: readPnpmAudit,
};

const remedyOfPip = 'install pip-audit: python -m pip install pip-audit';
const pipFlags = ['--format', 'json', '--progress-spinner', 'off'] as const;

const pipOfList: Auditor = {
  command: ['pip-audit', ...pipFlags, '--requirement', 'FILE'],
  remedy: remedyOfPip,
  read: readPipAudit,
};

const pipOfLock: Auditor = {
  command: ['pip-audit', ...pipFlags, '--locked', '.'],
  remedy: remedyOfPip,
  read: readPipAudit,
};

const pipOfProject: Auditor = {
  command: ['pip-audit', ...pipFlags, '.'],
  remedy: remedyOfPip,
  read: readPipAudit,
};

const cargo: Auditor = {
  command: ['cargo', 'audit', '--json'],
  remedy: 'install cargo-audit: cargo install cargo-audit --locked',
  read: readCargoAudit,
};

/** A file that leads to an auditor; of several in one folder the first of this list is asked. */
export interface Lead {
  readonly pattern: RegExp;
  readonly auditor: Auditor;
}

/** Files by which each ecosystem's dependencies are known, the most exact first. */
export const leads: Readonly<Record<Ecosystem, readonly Lead[]>> = {
  npm: [
    { pattern: /^package-lock\.json$/, auditor: npm },
    { pattern: /^npm-shrinkwrap\.json$/, auditor: npm },
    { pattern: /^pnpm-lock\.yaml$/, auditor: pnpm },
  ],
  pypi: [
    { pattern: /^pylock\.toml$/, auditor: pipOfLock },
    { pattern: /^requirements\.txt$/, auditor: pipOfList },
    { pattern: /^pyproject\.toml$/, auditor: pipOfProject },
  ],
  crates: [{ pattern: /^Cargo\.lock$/, auditor: cargo }],
};
