import { expect, test } from 'vitest';
import { readMhtml } from '../../../src/import/formats/mhtml.ts';

const saved = (parts: [type: string, body: string][]): Uint8Array =>
  Buffer.from(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${parts
      .map(([type, body]) => `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}\r\n`)
      .join('')}--b--\r\n`,
  );

test('the page of a saved file is its HTML', async () => {
  const entry = await readMhtml(
    saved([
      ['text/html; charset=utf-8', '<p>汝州商会</p>'],
      ['image/png', 'x'],
    ]),
  );
  expect(entry).toMatchObject({ number: 1, text: expect.stringContaining('<p>汝州商会</p>') });
});

test('one without text is told as empty', async () => {
  expect(await readMhtml(saved([['text/plain', ' ']]))).toEqual({ number: 1, skipped: 'empty' });
});

test.each([
  ['', Buffer.from([0xb0, 0xd3, 0xb7, 0x7c])],
  ['Content-Type: text/plain\r\n', Buffer.from([0xb0, 0xd3, 0xb7, 0x7c])],
])('a mail that names no encoding is read by its bytes: %j', async (type, body) => {
  const mail = Buffer.concat([
    Buffer.from(`From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n${type}\r\n`),
    ...Array.from({ length: 9 }, () => body),
  ]);
  expect(await readMhtml(mail)).toMatchObject({ text: '商會'.repeat(9) });
});
