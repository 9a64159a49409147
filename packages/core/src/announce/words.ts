import type { AnnounceSettings, Webhook } from '../config/announce.ts';
import type { PublicArtifact } from '../report/report.ts';

/** What is announced. */
export interface Announcement {
  readonly tag: string;
  readonly version: string;
  readonly commit: string;
  /** The page of the release, or of the repository where there is none. */
  readonly url: string;
  readonly repository: string;
  /** The section of the CHANGELOG; empty where there is none. */
  readonly notes: string;
  readonly isPrerelease: boolean;
  readonly packages: readonly Pick<PublicArtifact, 'name' | 'version'>[];
}

/** Chats cut longer messages off or refuse them: Discord takes 2000 characters. */
const longestNotes = 1500;

/** Known to whoever looks whether it was said already; nothing that is shown. */
export function markOfComment(tag: string): string {
  return `<!-- lockstep-announced: ${encodeURIComponent(tag)} -->`;
}

/** What is said on an issue or a pull request. */
export function commentText({ comment }: Pick<AnnounceSettings, 'comment'>, given: Announcement): string {
  const known: Readonly<Record<string, string>> = { tag: given.tag, version: given.version, url: given.url };
  const text = comment.replace(/\{(\w+)\}/g, (whole, name: string) => known[name] ?? whole);
  return `${markOfComment(given.tag)}\n${text}`;
}

// A name after @ would call people, and chats have calls for everyone.
function withoutCalls(text: string): string {
  return text.replace(/@(?=\w)/g, '@\u200b').replace(/<(?=[!@#&])/g, '<\u200b');
}

function shortened(text: string): string {
  return text.length > longestNotes ? `${text.slice(0, longestNotes).toWellFormed().trimEnd()}…` : text;
}

function plainText({ repository, tag, url, notes }: Announcement): string {
  const head = `${repository} ${tag} is released: ${url}`;
  return notes === '' ? head : `${head}\n\n${withoutCalls(shortened(notes))}`;
}

/** The document that a webhook is sent. */
export function webhookBody({ format }: Pick<Webhook, 'format'>, given: Announcement): unknown {
  switch (format) {
    case 'slack':
      // Slack's own characters of control (“Formatting text for app surfaces”).
      return { text: plainText(given).replace(/[&<>]/g, (each) => slackEntities[each] ?? each) };
    case 'discord':
      return { content: plainText(given), allowed_mentions: { parse: [] } };
    case 'json':
      return { event: 'released', ...given };
  }
}

const slackEntities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
