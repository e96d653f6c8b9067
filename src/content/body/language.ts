/**
 * The language of a passage with Latin letters, as far as an archive of Chinese news has to know it: English and Malay,
 * by their function words. Names, romanised or of firms, have none and are no language.
 */

/** A language by its tag (BCP 47). */
export type Language = 'en' | 'ms';

const functionWords: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'a an and are as at be been by for from has have he her his how i if in is it its not of on or our she that the their there they this to was we were what when which who will with would you your'.split(
      ' ',
    ),
  ),
  ms: new Set(
    'ada adalah akan antara atas bagi bahawa boleh dalam dan dapat dari daripada dengan di ia ialah ini itu juga kami kepada ke kerana mereka oleh para pada saya sebagai sebuah secara seperti serta telah tidak untuk yang dewan persatuan perniagaan persekutuan negeri tahun'.split(
      ' ',
    ),
  ),
};

/** Fewer words are a name or a term inside a Chinese sentence. */
const fewest = 3;

/**
 * @returns nothing for what has fewer than three words in Latin letters, or none of a language's function words
 * @example languageOf('The Chamber of Commerce was founded in 1911.') // 'en'
 * @example languageOf('Dewan Perniagaan dan Perindustrian') // 'ms'
 * @example languageOf('Tan Cheng Lock') // undefined
 */
export function languageOf(passage: string): Language | undefined {
  const words = passage.toLowerCase().match(/\p{Script=Latin}+(?:[’'-]\p{Script=Latin}+)*/gu) ?? [];
  if (words.length < fewest) return undefined;
  const count = (language: Language) => words.filter((word) => functionWords[language].has(word)).length;
  const [english, malay] = [count('en'), count('ms')];
  if (english === 0 && malay === 0) return undefined;
  return malay > english ? 'ms' : 'en';
}
