/** Kangxi and CJK radicals in the text layer of a PDF: where a font has one glyph for both, browsers map it to ⽉, not 月. */
import { compatibilityForm } from '../../conversion/compatibility.ts';
import { foldScript, hanCount, simplified } from '../comparable.ts';

const radicals = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

/** A text counts as Simplified up to this percentage of Traditional characters: quotations and names may keep theirs. */
const mostTraditional = 2;

/**
 * Replaces radicals and compatibility ideographs by unified ideographs, in the script of the document. The compatibility
 * mapping of ⼾ is the Traditional 戶, where a Simplified document means 户.
 * @param texts all paragraphs of one document, from which the script is told
 * @example withoutRadicals(['⼾籍九⼗七⼾，会员登记']) // ['户籍九十七户，会员登记']
 */
export function withoutRadicals(texts: readonly string[]): string[] {
  const rest = texts.join('').replace(radicals, '');
  const folded = foldScript(rest);
  const traditional = [...rest].filter((character, at) => character !== folded[at]).length;
  const isSimplified = traditional * 100 <= hanCount(rest) * mostTraditional;
  const form = (radical: string): string => {
    const ideograph = compatibilityForm(radical);
    return isSimplified ? simplified(ideograph) : ideograph;
  };
  return texts.map((text) => text.replace(radicals, form));
}
