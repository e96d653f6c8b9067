/** `Zh` whose texts are the wrong way round, or whose Traditional is spelt as no dictionary has it. */
import type { ElementContent } from 'hast';
import type { Article } from '../archive/article.ts';
import { attributeOf, isComponent } from '../content/body/check.ts';
import { placeOf } from '../content/body/place.ts';
import { type Problem, problem } from '../content/problem.ts';
import { scriptOf } from '../conversion/character-script.ts';
import { createConverter } from '../conversion/index.ts';
import { misconverted } from '../conversion/misconverted.ts';
import type { Edition } from '../core/edition.ts';
import { lazy } from '../core/lazy.ts';
import { pinyinSyllables } from '../core/pinyin.ts';

const has = (text: string, script: Edition): boolean => [...text].some((character) => scriptOf(character) === script);

const toHans = lazy(() => createConverter({ to: 'zh-Hans' }));
const toHant = lazy(() => createConverter({ to: 'zh-Hant' }));

/**
 * The Traditional that was meant, where a word of it is spelt with another character that Simplified has as one, or
 * one character is another that sounds alike. Another word, as 軟體 for 软件, is what `Zh` is for.
 */
function meant(hans: string, hant: string): string | undefined {
  const slips = misconverted(hant);
  const mended = slips.reduce(
    (text, { at, found, better }) => text.slice(0, at) + better + text.slice(at + found.length),
    hant,
  );
  if (mended !== hant && toHans().convert(mended) === hans) return mended;
  const back = toHans().convert(hant);
  if (back.length !== hans.length || back === hans) return undefined;
  const differing = [...hans].flatMap((character, i) => (character === back[i] ? [] : [i]));
  const [first] = differing;
  if (differing.length !== 1 || hans.length < 2) return undefined;
  const sounds = [hans, back].map((text) => pinyinSyllables(text.charAt(first!)).join());
  return sounds[0] === sounds[1] ? toHant().convert(hans) : undefined;
}

/** Each `Zh` of a body whose hans is Traditional and whose hant is Simplified. */
export function checkSwapped({ body }: Pick<Article, 'body'>, file: string, source: string): Problem[] {
  if (!source.includes('<Zh')) return [];
  const problems: Problem[] = [];
  const visit = (node: ElementContent): void => {
    if (isComponent(node) && node.name === 'Zh') {
      const [hans, hant] = [attributeOf(node, 'hans') ?? '', attributeOf(node, 'hant') ?? ''];
      const isSwapped =
        hans !== hant && has(hans, 'zh-Hant') && !has(hans, 'zh-Hans') && hant !== '' && !has(hant, 'zh-Hant');
      if (isSwapped) problems.push(problem('zh-swapped', { hans, hant }, { file, ...placeOf(node) }));
      const better = isSwapped || !hans || !hant ? undefined : meant(hans, hant);
      if (better) problems.push(problem('zh-unlike', { hans, hant, better }, { file, ...placeOf(node) }));
    }
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  for (const child of body.children) visit(child as ElementContent);
  return problems;
}
