import { expect, test } from '@jest/globals';
import { commentText, markOfComment, webhookBody } from '../../src/announce/words.ts';

const given = {
  ...{
    tag: 'v1.2.3',
    version: '1.2.3',
    commit: 'a'.repeat(40),
    url: 'https://git.example.org/acme/tool/releases/tag/v1.2.3',
  },
  ...{ repository: 'acme/tool', notes: '- thanks to @ada <!channel> & all', isPrerelease: false },
  packages: [{ name: 'tool', version: '1.2.3' }],
};

test('a comment begins with its mark, and then says what the configuration wants', () => {
  expect(commentText({ comment: 'Out in {tag} ({version}): {url}' }, given)).toBe(
    `${markOfComment('v1.2.3')}\nOut in v1.2.3 (1.2.3): ${given.url}`,
  );
});

test('a tag cannot end its mark', () => {
  expect(markOfComment('v1 --> @all')).toBe('<!-- lockstep-announced: v1%20--%3E%20%40all -->');
});

test('programs are told everything', () => {
  expect(webhookBody({ format: 'json' }, given)).toEqual({ event: 'released', ...given });
});

test('chats are told in their own words, and nobody is called by name', () => {
  const slack = webhookBody({ format: 'slack' }, given) as { text: string };
  expect(slack.text).toContain(`acme/tool v1.2.3 is released: ${given.url}`);
  expect(slack.text).toContain('@\u200bada &lt;\u200b!channel&gt; &amp; all');
  const discord = webhookBody({ format: 'discord' }, given) as { content: string; allowed_mentions: unknown };
  expect(discord.content).toContain('@\u200bada');
  expect(discord.allowed_mentions).toEqual({ parse: [] });
});

test('long notes are cut, so that no chat refuses them', () => {
  const { content } = webhookBody({ format: 'discord' }, { ...given, notes: 'é'.repeat(9000) }) as {
    content: string;
  };
  expect(content.length).toBeLessThan(2000);
  expect(content.endsWith('…')).toBe(true);
});
