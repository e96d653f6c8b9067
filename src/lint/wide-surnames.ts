/** Surnames that a converter took for words: 余 as 餘, 范 as 範. Traditional writes these surnames as Simplified does. */
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';
import { printedOf } from './printed.ts';

/** Each surname and what the word of the same character is in Traditional. */
const surnames: Readonly<Record<string, string>> = {
  餘: '余',
  範: '范',
  薑: '姜',
  瀋: '沈',
  鬱: '郁',
  於: '于',
  嶽: '岳',
  樸: '朴',
  蔔: '卜',
  穀: '谷',
  塗: '涂',
  後: '后',
};
const title =
  '(?:副|名譽|榮譽|前|老)?(?:會長|主席|理事長?|監事長?|秘書長?|董事長|總經理|經理|先生|女士|小姐|太太|夫人|老師|教授|博士|醫師|委員|顧問|主任|議員|宗長|鄉賢|伉儷|家人)';
/** Behind the beginning of a clause or a word that takes a person; 於 and 後 stand there by themselves. */
const titled = new RegExp(
  `(?<=^|[，。；：、！？「『（(|\\s]|[由與和及請向邀推選])(?<found>[餘範薑瀋鬱嶽樸蔔穀塗])(?=${title})`,
  'gmu',
);

/** Each such surname of a Traditional text: before a title, and in the name of somebody whom the article gives. */
export function checkWideSurnames(
  { front, script }: Pick<Article, 'front' | 'script'>,
  file: string,
  source: string,
): Problem[] {
  if (script !== 'zh-Hant' || !/[餘範薑瀋鬱於嶽樸蔔穀塗後]/.test(source)) return [];
  const at = pointIn(source);
  const prose = printedOf(source);
  const told = (found: string, index: number, word: string): Problem => ({
    ...problem('misconverted', { found, better: surnames[found]!, word }, { file, ...at(index) }),
    edit: { length: found.length, text: surnames[found]! },
  });
  const named = Object.entries(surnames).flatMap(([wide, plain]) =>
    [...front.people, ...front.credits.map(({ name }) => name)]
      .filter((name) => name.startsWith(plain) && name.length > 1)
      .flatMap((name) =>
        [...prose.matchAll(new RegExp(wide + name.slice(1), 'gu'))].map(({ index }) => told(wide, index, name)),
      ),
  );
  const before = matchesIn(prose, titled).map(({ 0: found, index }) =>
    told(found, index, surnames[found]! + prose.slice(index + 1, index + 3)),
  );
  return [...named, ...before];
}
