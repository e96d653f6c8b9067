/** Ideographs that a PDF has as radicals: where a font has one glyph for both, browsers write ⽉ for 月. */
import { compatibilityForm } from '../../conversion/compatibility.ts';
import { foldScript, hanCount, simplified } from '../comparable.ts';

const radicals = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

/** Of 100 ideographs of a Simplified text no more have another Simplified form: names keep theirs. */
const mostOther = 2;

/**
 * Texts of one document with ideographs for radicals. Unicode's ideograph of ⼾ is 戶, which a Simplified text writes 户:
 * the other characters tell which is meant.
 * @example withoutRadicals(['⼾籍九⼗七⼾，会员登记']) // ['户籍九十七户，会员登记']
 */
export function withoutRadicals(texts: readonly string[]): string[] {
  const rest = texts.join('').replace(radicals, '');
  const folded = foldScript(rest);
  const others = [...rest].filter((character, at) => character !== folded[at]).length;
  const isSimplified = others * 100 <= hanCount(rest) * mostOther;
  const form = (radical: string): string => {
    const ideograph = compatibilityForm(radical);
    return isSimplified ? simplified(ideograph) : ideograph;
  };
  return texts.map((text) => text.replace(radicals, form));
}
