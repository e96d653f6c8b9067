/**
 * Quick looks at what a text has besides Chinese, of which most texts are nothing else: every text of every page is
 * asked, and one walk through a table takes a tenth of an expression's time.
 */
import { lazy } from '../../core/lazy.ts';

/** Chinese writing, as far as two bytes' code units tell without Unicode's tables: most of a text is nothing else. */
export const chinese = String.raw`\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef`;
/** What stands between Chinese and is no word: blanks, digits, punctuation. */
const between = String.raw`\s!-@[-\x60{-~“”‘’…—·`;
/** What a line may break at. */
const breaking = String.raw`\s“”‘’…—`;

/** Properties of a code unit, as bits. */
const isBetween = 1;
const isWord = 2;
const isUnbroken = 4;

const properties = lazy(() => {
  const [noWord, chineseOnly, breaks] = [`${chinese}${between}`, chinese, `${chinese}${breaking}`].map(
    (units) => new RegExp(`[${units}]`),
  ) as [RegExp, RegExp, RegExp];
  return Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    const c = String.fromCharCode(unit);
    const kind = !noWord.test(c) ? isWord : chineseOnly.test(c) ? 0 : isBetween;
    return kind | (breaks.test(c) ? 0 : isUnbroken);
  });
});

/** So many signs in a row may be an address. */
const longRun = 18;
/** So many characters in a row leave a hole in a justified line. */
const longWord = 8;

/** True for a text that can have a passage, a name or an address; it may be so of more. */
export function mayHoldLatin(text: string): boolean {
  const of = properties();
  for (let i = 0, run = 0; i < text.length; i++) {
    const kind = of[text.charCodeAt(i)]!;
    if ((kind & isWord) !== 0) return true;
    run = (kind & isBetween) === 0 ? 0 : run + 1;
    if (run === longRun) return true;
  }
  return false;
}

/** True for a text that can have an unbreakable run; it may be so of more. */
export function mayBeUnbreakable(text: string): boolean {
  const of = properties();
  for (let i = 0, run = 0; i < text.length; i++) {
    run = (of[text.charCodeAt(i)]! & isUnbroken) === 0 ? 0 : run + 1;
    if (run === longWord) return true;
  }
  return false;
}
