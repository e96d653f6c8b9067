/** Markup of LaTeX, RTF, wikis and programs whose braces and brackets MDX would read as its own. */
import { shortened } from '../../core/shortened.ts';
import { type Edit, type Place, type Problem, problem } from '../problem.ts';
import { components, inlineTags } from './components.ts';
import { plainTag } from './plain-tag.ts';

/** A problem of a stretch of text. @param text all of it @param offset where in it the stretch stands */
export type Finding = (found: string, place: Place, text: string, offset: number) => Problem | undefined;
/** What is looked for, and what is told of it. */
export type FindingPattern = readonly [pattern: RegExp, finding: Finding];

/** A problem with the text that mends it. */
export const edited = (one: Problem, edit: Edit): Problem => ({ ...one, edit });

/** What is not printed, shown by its first line and mended where it can be. */
const foreign = (found: string, place: Place, better?: string): Problem => {
  const shown = shortened(found.split('\n', 1)[0]!, 40);
  const one = problem('template-tag', { found: shown, ...(better && { better }) }, place);
  return better === undefined ? one : edited(one, { length: found.length, text: better });
};

/** The words of each script in a wiki's sign for both: `-{zh-hans:里; zh-hant:裡}-`. */
const sides: readonly (readonly [side: string, names: RegExp])[] = [
  ['hans', /(?:^|;)\s*zh-(?:hans|cn|sg)\s*:\s*([^;]*\S)\s*(?=;|$)/],
  ['hant', /(?:^|;)\s*zh-(?:hant|tw|hk)\s*:\s*([^;]*\S)\s*(?=;|$)/],
];

/** @example zhOfWiki('zh-hans:里;zh-hant:裡') // '<Zh hans="里" hant="裡" />' */
export function zhOfWiki(inner: string): string {
  const [hans, hant] = sides.map(([, names]) => names.exec(inner)?.[1]);
  return hans && hant ? `<Zh hans="${hans}" hant="${hant}" />` : `<Zh keep>${inner.trim()}</Zh>`;
}

/** Components that stand on lines of their own. */
const blocks = Object.keys(components).filter((name) => components[name]!.block);

/** In order: what one pattern has taken, the next does not see. */
export const foreignMarkup: readonly FindingPattern[] = [
  [
    // Blanks that are none to Markdown, which make a component stand within a text.
    new RegExp(`^[\\u3000\\u00a0\\u2002\\u2003]+(?=</?(?:${blocks.join('|')})[\\s/>])`, 'gm'),
    (found, place, text, offset) => {
      const name = /\w+/.exec(text.slice(offset + found.length))![0];
      return edited(problem('not-on-its-own', { name, indented: true }, place), { length: found.length, text: '' });
    },
  ],
  [
    // The address in angle brackets of which one is missing: ](<https://example.org).
    /!?\[[^\]\n]*\]\(<([^<>()\s]+)\)/g,
    (found, place) => {
      const better = found.replace('](<', '](');
      return edited(problem('link-sign', { found, better }, place), { length: found.length, text: better });
    },
  ],
  // A program's own code within a page, as templates have it.
  [/<[%?](?:=|php)?[\s\S]*?[%?]>/g, (found, place) => foreign(found, place)],
  // The bytes of a file of Word's older format: all of them.
  [/\{\\rtf\d[\s\S]*\}/g, (found, place) => foreign(found, place)],
  [/^\{\|[\s\S]*?^\|\}/gm, (found, place) => foreign(found, place)],
  [/-\{([^{}\n]*\p{Script=Han}[^{}\n]*)\}-/gu, (found, place) => foreign(found, place, zhOfWiki(found.slice(2, -2)))],
  [
    // Its end is of full width: <Zh keep＞.
    new RegExp(`</?(?:${[...Object.keys(components), ...inlineTags].join('|')})(?=[\\s/／＞])[^<>＜＞\\n]*＞`, 'g'),
    (found, place) => {
      const better = plainTag(found.replaceAll('＞', '>').replaceAll('／', '/'));
      const code = better.length > found.length ? 'tag-quotes' : 'tag-sign';
      return edited(problem(code, { found, better }, place), { length: found.length, text: better });
    },
  ],
  [/\{[ \t]*Gap[ \t]*\/?[ \t]*\}/g, (found, place) => foreign(found, place, '<Gap />')],
  [
    // A title whose first bracket is one of a tag.
    /<(?=\p{Script=Han})([^<>《》\n，。；！？]{1,40})》/gu,
    (found, place) => {
      const better = `《${found.slice(1)}`;
      return edited(problem('title-brackets', { found, better }, place), { length: found.length, text: better });
    },
  ],
];
