import { expect, test } from '@jest/globals';
import { webAddressOf } from '../src/web-address.ts';

test.each([
  ['https://git.example.org/ada/tool.git', 'https://git.example.org/ada/tool.git'],
  ['http://127.0.0.1:3000/below/ada/tool', 'http://127.0.0.1:3000/below/ada/tool'],
  ['https://ada:secret@git.example.org/ada/tool.git', 'https://git.example.org/ada/tool.git'],
  ['git@git.example.org:ada/tool.git', 'https://git.example.org/ada/tool.git'],
  ['git.example.org:ada/tool.git', 'https://git.example.org/ada/tool.git'],
  ['ssh://git@git.example.org/ada/tool.git', 'https://git.example.org/ada/tool.git'],
  ['ssh://git@git.example.org:2222/ada/tool.git', 'https://git.example.org/ada/tool.git'],
])('%s is reached at %s', (remote, address) => {
  expect(webAddressOf(remote)).toBe(address);
});

test.each(['/srv/git/tool.git', '../tool', 'tool', 'file:///srv/git/tool.git', 'C:/git/tool', 'c:tool'])(
  '%s is on no server',
  (remote) => {
    expect(webAddressOf(remote)).toBeUndefined();
  },
);
