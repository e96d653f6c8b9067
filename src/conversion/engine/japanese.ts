/**
 * Japanese in a text, which has characters of its own (里帰り, 芸術) and is left as it is. A hiragana or two do not make it:
 * Chinese borrows の as an ornament (美の城) and has brands and sounds in kana (春ららら市集).
 */
import { isHan } from '../han.ts';

const hiragana = /[\u3041-\u309f]/u;

/** A sentence, or what stands between brackets or quotation marks. */
const sentences = /[^。！？!?；;\n「」『』“”‘’《》〈〉（）()[\]]+/gu;

/** Signs of hiragana that follow each other: particles, endings, whole words. */
const groups = /[\u3041-\u309f]+/gu;
const ornament = 'の';

/** In Japanese so many groups stand beside a Han character at least. */
const leastShare = 1 / 4;

/** Particles and endings: who writes them beside a Han character writes Japanese. */
const grammarBehind = /^(?:[はがをにへでも]|から|まで|より|して|した|する|され|です|ます)/u;
const grammarBefore = /(?:[はがをにへで]|から|より|して|した|する|です|ます)$/u;

/** Where runs of Han characters are Japanese. */
export type IsJapanese = (start: number, end: number) => boolean;

const never: IsJapanese = () => false;

/** The sentences that are Japanese as a whole, by where they begin and end. */
function japaneseSentences(text: string): [start: number, end: number][] {
  return [...text.matchAll(sentences)].flatMap(({ 0: sentence, index }): [number, number][] => {
    const found = sentence.match(groups) ?? [];
    const ornaments = found.filter((group) => group === ornament).length;
    const counted = found.length - (ornaments === found.length && ornaments < 2 ? ornaments : 0);
    let han = 0;
    for (let i = 0; i < sentence.length; i++) if (isHan(sentence.charCodeAt(i))) han++;
    return counted > 0 && counted >= leastShare * han ? [[index, index + sentence.length]] : [];
  });
}

/** Tells the runs of a text that are Japanese: all of a Japanese sentence, elsewhere those beside a particle or an ending. */
export function japaneseIn(text: string): IsJapanese {
  if (!hiragana.test(text)) return never;
  const whole = japaneseSentences(text);
  return (start, end) =>
    whole.some(([from, to]) => from <= start && end <= to) ||
    grammarBehind.test(text.slice(end, end + 2)) ||
    grammarBefore.test(text.slice(Math.max(0, start - 2), start));
}
