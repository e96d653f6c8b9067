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
