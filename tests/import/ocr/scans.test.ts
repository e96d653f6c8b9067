import { expect, it } from 'vitest';
import { readPicture } from '../../../src/import/ocr/scans.ts';
import { draw, rows } from './bars.ts';
import { engine } from './engine.ts';

it('what the engine reads is an article that says that it was recognised', async () => {
  expect(await readPicture(await draw(rows(80, 840)), engine(99.5))).toMatchObject({ flags: [{ kind: 'ocr' }] });
  expect(await readPicture(await draw([]), engine(99))).toEqual({ number: 1, skipped: 'empty' });
});
