/** What a converter left in a text, found once for each line: a page is asked for doubts, and again for certain repairs. */
import { type Mend, repair } from '../../conversion/repair.ts';
import { rememberedTexts } from '../../core/remembered.ts';

/** The lines of a page are seldom more. */
const most = 512;

const mendsOfLine = rememberedTexts((line): readonly Mend[] => repair(line).mends, most);

/**
 * The mends of {@link repair}, with offsets in the whole text.
 * @example mendsOf('關于會務').map(({ found, mended }) => found + mended) // ['于於']
 */
export function mendsOf(text: string): Mend[] {
  const mends: Mend[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (const mend of mendsOfLine(line)) {
      const word = { start: at + mend.word.start, end: at + mend.word.end };
      mends.push({ ...mend, start: at + mend.start, end: at + mend.end, word });
    }
    at += line.length + 1;
  }
  return mends;
}
