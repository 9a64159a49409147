import { type AnswerRule, refused } from '../registry/answer-rule.ts';
import { refusing } from './refusals-status.ts';

const names: readonly AnswerRule[] = [
  {
    statuses: refusing,
    words: /recently deleted/i,
    meaning: refused(
      'NAME_REJECTED',
      'a crate of that name was deleted a short while ago, and the name is held back',
      'Run the same command again after the time that the registry names.',
    ),
  },
  {
    statuses: refusing,
    words: /was previously named/i,
    meaning: refused(
      'NAME_REJECTED',
      'it holds a crate whose name differs in letter case, or in hyphens and underscores, alone',
      'Spell the name as the registry does, or rename the crate.',
    ),
  },
  {
    statuses: refusing,
    words: /reserved name|(in|as a) crate name|the crate name|crate name cannot be empty/i,
    meaning: refused('NAME_REJECTED', 'it does not take the name', 'Rename the crate.'),
  },
];

const dependencies: readonly AnswerRule[] = [
  {
    statuses: refusing,
    words: /no known crate named/i,
    meaning: refused('DEPENDENCY_MISSING', 'it knows no crate of the name of a dependency'),
  },
  {
    statuses: refusing,
    words:
      /wildcard|hosted on another registry|invalid version requirement|(in|as a|the) dependency name|dependency name cannot be/i,
    meaning: refused('METADATA_INVALID', 'it does not take one of the dependencies'),
  },
];

const metadata: readonly AnswerRule[] = [
  {
    statuses: refusing,
    words: /missing or empty metadata fields/i,
    meaning: refused(
      'METADATA_INVALID',
      'the manifest lacks what it demands',
      'Give the package a description and a license (or license-file) in Cargo.toml, and build again.',
    ),
  },
  {
    statuses: refusing,
    words:
      /keyword|category|categories|license expression|`description`|url for field|not a valid url|invalid semver|version number is too long/i,
    meaning: refused('METADATA_INVALID', 'it does not take a field of the manifest'),
  },
  {
    statuses: refusing,
    words: /in feature|feature cannot be|maximum number of \d+ (features|dependencies)/i,
    meaning: refused('METADATA_INVALID', 'it does not take the features or the number of dependencies'),
  },
  {
    statuses: refusing,
    words: /does not match manifest|cargo\.toml|invalid upload request/i,
    meaning: refused('METADATA_INVALID', 'it does not take the manifest'),
  },
];

const archives: readonly AnswerRule[] = [
  {
    statuses: [413],
    words: /json metadata blob/i,
    meaning: refused('TOO_LARGE', 'readme and metadata together are larger than it takes'),
  },
  {
    statuses: [413],
    meaning: refused(
      'TOO_LARGE',
      'the crate is larger than it takes',
      'Leave out what users do not need (exclude in Cargo.toml), or ask the registry to raise the limit of this crate.',
    ),
  },
  {
    statuses: refusing,
    words:
      /too large when decompressed|more than \d+ entries|package (count|type size|storage quota) exceeded/i,
    meaning: refused('TOO_LARGE', 'the crate unpacks to more than it takes, or the account’s space is full'),
  },
  {
    statuses: refusing,
    words: /tar entry type|invalid path found|\bpax\b/i,
    meaning: refused('ARCHIVE_HOSTILE', 'it does not take an entry of the archive'),
  },
];

/** Refusals of a crate's name, dependencies, metadata and archive. */
export const contentRules: readonly AnswerRule[] = [...names, ...dependencies, ...metadata, ...archives];
