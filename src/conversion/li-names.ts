/**
 * 里 at the end of a transcribed name, 格里, and 裡 behind what something is in, 方格裡: a converter that gave 裡 for the
 * first wrote what is right for the second. What stands around such a pair says which it is.
 */

/** Things that something is in, and syllables of transcribed names as well. */
const syllables = new Set('布格瓦卡波貝');
/** Villages, counties, fairs, what grows and lanes: 里 behind them is an old word for a place, 裡 says that it is within. */
const settlements = new Set('鄉墟邑坨蒿閭');
/** Measures, and places where people are at home: nothing is within them. */
const measures = new Set('公英華海千百萬十廿卅幾餘數鄰故梓戚');

const title =
  '總統|總理|總裁|總監|主席|會長|部長|州長|市長|議員|大使|領事|教授|博士|先生|女士|夫人|小姐|爵士|神父|牧師|將軍|上校|醫生|記者|導演|球員|教練';
const before = new RegExp(`(?:${title}|名叫|[·‧•・])$`);
const after = new RegExp(`^(?:${title}|[·‧•・])`);

/**
 * @param text a line of Traditional @param at where 裡 stands in it
 * @returns whether 里 was meant: surely, probably, or nobody knows
 * @example liFor('走了三公裡', 4) // 'surely'
 */
export function liFor(text: string, at: number): 'surely' | 'probably' | undefined {
  const syllable = text.charAt(at - 1);
  if (settlements.has(syllable)) return undefined;
  if (measures.has(syllable)) return 'surely';
  const isNamed = before.test(text.slice(Math.max(0, at - 4), at - 1)) || after.test(text.slice(at + 1, at + 4));
  if (isNamed) return 'surely';
  return syllables.has(syllable) ? undefined : 'probably';
}
