/** Characters that Unicode has twice: CJK compatibility ideographs, and radicals as PDF has them. */
import { lazy } from '../core/lazy.ts';
import { compatibilityCharacters } from './dictionary.ts';

/**
 * Radicals that Unicode does not decompose, each before its ideograph (Unicode's EquivalentUnifiedIdeograph.txt), and one
 * that it decomposes to an old form: ⾭ to 靑.
 */
const radicals =
  '⺎兀⺒巳⺝月⺟母⺠民⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⾭青';

const forms = lazy(
  () =>
    new Map([
      ...compatibilityCharacters(),
      ...Array.from({ length: radicals.length / 2 }, (_, i) => [radicals[i * 2]!, radicals[i * 2 + 1]!] as const),
    ]),
);

/** The character that text is written with; the same where there is no other. @example compatibilityForm('⼈') // '人' */
export const compatibilityForm = (character: string): string => forms().get(character) ?? character.normalize('NFKC');
