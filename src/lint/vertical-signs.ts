/**
 * Punctuation in the forms that stand in vertical lines (Unicode's block CJK Compatibility Forms), as recognition of a
 * page set vertically writes it: across a line they lie askew, and no check or search of quotations knows them.
 */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

/** Each form, and behind it the sign that it is a form of (UnicodeData.txt, the decompositions marked <vertical>). */
const pairs =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰：︱—︲–︵（︶）︷{︸}︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇[﹈]';
const signOf = new Map([...pairs].flatMap((form, i, all) => (i % 2 === 0 ? [[form, all[i + 1]!] as const] : [])));
const forms = new RegExp(`[${[...signOf.keys()].join('')}]+`, 'g');

/** @param source the text of a file */
export function checkVerticalSigns(file: string, source: string): Problem[] {
  if (!/[\ufe10-\ufe19\ufe30-\ufe48]/.test(source)) return [];
  const at = pointIn(source);
  return matchesIn(proseOfFile(source), forms).map(({ 0: found, index }) => {
    const better = found.replace(/./g, (form) => signOf.get(form)!);
    return {
      ...problem('vertical-sign', { found, better }, { file, ...at(index) }),
      edit: { length: found.length, text: better },
    };
  });
}
