/**
 * What MDX cannot read, or reads as something else: tags of HTML, comments, addresses in angle brackets, full-width
 * signs within tags, shortcodes of other programs. It is found before the body is parsed and blanked, so that one
 * mistake is told once, by its own name, and the rest of the body is read.
 */
import { alphabetOf } from '../../core/alphabet.ts';
import { type Problem, pointIn, problem } from '../problem.ts';
import { components, inlineTags } from './components.ts';
import { edited, type FindingPattern, foreignMarkup } from './foreign-markup.ts';
import { isWithinTold } from './html-instead.ts';
import { htmlParams } from './html-notes.ts';
import { bare, chineseNames, fitting, plainTag } from './plain-tag.ts';
import { programSpans, wordsLeft } from './program-spans.ts';
import { quoteTags } from './quote-tags.ts';
import { templateLink, templateParams, templateTag } from './template-links.ts';
import { texPatterns } from './tex.ts';

/** Tags of HTML, of which an article may write only `inlineTags`. */
const htmlTags =
  'a|abbr|address|article|aside|audio|b|base|big|blockquote|body|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|menu|meta|nav|nobr|noscript|object|ol|option|p|param|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|summary|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|ul|var|video|wbr|o:p|st1:\\w+';
/** A component's name begins with a capital: `<Figure>` is none of HTML's. */
const htmlTag = new RegExp(`</?(?:${htmlTags}|[A-Z][A-Z0-9]*)(?=[\\s/>])[^<>]*>`, 'g');
/** A component's tag, or one of the plain tags, with quotes or an equals sign that are not those of a keyboard. */
const ownNames = [...Object.keys(components), ...inlineTags].join('|');
const ownTag = new RegExp(`<[/／]?(?:${ownNames})(?=[\\s/>／＞])(?:[^<>]*>|[^<>＞\\n]*＞)`, 'g');

/** Before the address of a reference's definition, or of a link: CommonMark writes it in angle brackets, too (6.3, 4.7). */
const noAddress = '(?<!^ {0,3}\\[(?!\\^)[^\\]\\n]+\\]:[ \\t]*\\n?[ \\t]*|\\]\\([ \\t]*)';

/** In order: what one pattern has taken, the next does not see. */
const patterns: readonly FindingPattern[] = [
  [
    /<!--[\s\S]*?-->/g,
    (found, place) => problem('html-comment', /^<!--\s*more\s*-->$/i.test(found) ? { more: true } : {}, place),
  ],
  [
    /<\/br\s*>|<br(?:\s+)?>/gi,
    (found, place) => edited(problem('line-break-tag', { found }, place), { length: found.length, text: '<br />' }),
  ],
  [
    new RegExp(`${noAddress}<(?:(?:mailto:)?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|https?://[^\\s<>]+)>`, 'gim'),
    (found, place) => {
      const address = found.slice(1, -1);
      const better = /^https?:/i.test(address)
        ? `[${address.replace(/^https?:\/\//i, '').replace(/\/$/, '')}](${address})`
        : `[${address.replace(/^mailto:/i, '')}](mailto:${address.replace(/^mailto:/i, '')})`;
      return edited(problem('angle-address', { found, better }, place), { length: found.length, text: better });
    },
  ],
  [
    // Where chat programs point to their sources.
    /:contentReference\[oaicite:\d+\]\{index=\d+\}|【\d+(?::\d+)?†[^】\n]*】|\[oai_citation[^\]\n]*\](?:\([^)\n]*\))?/g,
    (found, place) => edited(problem('chat-reply', { found }, place), { length: found.length, text: '' }),
  ],
  [templateLink, (found, place) => problem('template-tag', templateParams(found), place)],
  [templateTag, (found, place) => problem('template-tag', { found: firstLine(found) }, place)],
  [
    // The closing tag with its slash on the wrong side, or the other one: <Note>…<Note/>, <Note>…<\Note>.
    /(?<=<(Note|Zh|Gallery)(?:\s[^<>]*)?>[^<]*)<(?:\1\s*\/|\\\s*\1\s*|\/\s*(?!\1)(?:note|NOTE|zh|ZH|gallery|GALLERY)\s*|\/\s+\1\s*)>/g,
    (found, place) => {
      const name = found.replace(/[<>/\\\s]/g, '');
      const better = `</${Object.keys(components).find((own) => own.toLowerCase() === name.toLowerCase()) ?? name}>`;
      return edited(problem('tag-sign', { found, better }, place), { length: found.length, text: better });
    },
  ],
  [
    // A component by its Chinese name.
    /<\/?\p{Script=Han}{1,4}(?=[\s/>])(?:[^<>\n]*=[^<>\n]*|\s*\/?)>/gu,
    (found, place) => {
      const [, slash, name = ''] = /^<(\/?)(\p{Script=Han}+)/u.exec(found) ?? [];
      const own = Object.hasOwn(chineseNames, name) ? chineseNames[name] : undefined;
      if (own === undefined) return undefined;
      const tag = plainTag(found.replace(name, own));
      const better = slash || /^(?:Note|Gallery)$/.test(own) ? tag : tag.replace(/\s*\/?>$/, ' />');
      return problem('tag-sign', { found, better }, place);
    },
  ],
  ...programSpans,
  ...texPatterns,
  ...foreignMarkup,
  [
    // A title within a title (GB/T 15834 4.15.3.4).
    /(?<=《[^》\n]*)<(?=\p{Script=Han})([^<>\n《》]{2,40})>(?=[^《\n]*》)/gu,
    (found, place) => {
      const better = `〈${found.slice(1, -1)}〉`;
      return edited(problem('title-brackets', { found, better }, place), { length: found.length, text: better });
    },
  ],
  [
    // A title in angle brackets; a sentence between two signs of comparison has its own punctuation.
    new RegExp(`${noAddress}(?<!《[^》\\n]*)<{1,2}(?=\\p{Script=Han})([^<>=\\n，。；！？、]{2,60})>{1,2}`, 'gmu'),
    (found, place) => {
      const better = `《${found.replace(/\s*\/>|[<>]/g, '')}》`;
      return edited(problem('title-brackets', { found, better }, place), { length: found.length, text: better });
    },
  ],
  [
    /\{(?:[:#]\s?|\.(?=[a-z]))[\w.-][^{}\n]*\}|(?<=[)\]])\{\s*(?:width|height|w|h|align|style|class|id)\s*=[^{}\n]*\}/g,
    (found, place) => problem('foreign-syntax', { found }, place),
  ],
  [
    // A blank before its name, or no sign at the end of its line.
    new RegExp(
      `<[ \\t\\u3000]+/?(?:${ownNames})(?=[\\s/>])[^<>]*>|^[ \\t]*<(?:Figure|File|Video)\\s[^<>\\n]*["”/][ \\t]*$(?!\\s*(?:\\w+\\s*=|/?>))`,
      'gm',
    ),
    (found, place) => {
      const better = /^<[ \t\u3000]/.test(found)
        ? plainTag(found.replace(/^<[ \t\u3000]+/, '<'))
        : plainTag(`${found.trim().replace(/\s*\/?$/, '')} />`);
      // What is longer once it is mended is not printed until it is.
      const code = better.length > found.length ? 'tag-quotes' : 'tag-sign';
      return edited(problem(code, { found: found.trim(), better }, place), {
        length: found.length,
        text: better,
      });
    },
  ],
  [
    // The value without its attribute.
    /<Gap\s*[=＝]\s*["“”]?([^"“”<>/]*)["“”]?\s*\/?>/g,
    (found, place) => {
      const likely = found.replace(/^<Gap\s*[=＝]\s*["“”]?|["“”]?\s*\/?>$/g, '').trim();
      const better = likely ? `<Gap likely="${likely}" />` : '<Gap />';
      return edited(problem('tag-quotes', { found, better }, place), { length: found.length, text: better });
    },
  ],
  [
    ownTag,
    (found, place) => {
      const better = plainTag(found);
      if (better === found) return undefined;
      return edited(problem('tag-quotes', { found, better }, place), { length: found.length, text: better });
    },
  ],
  [
    htmlTag,
    (found, place, text, offset) => {
      const [, closing, name = ''] = /^<(\/?)([\w:]+)/.exec(found) ?? [];
      const tag = name.toLowerCase();
      const own = ownInCapitals(name);
      if (own) {
        const better = found.replace(name, own);
        return edited(problem('tag-sign', { found, better }, place), { length: found.length, text: better });
      }
      if (closing || isWithinTold(tag, text.slice(0, offset))) return undefined;
      return problem('html-tag', htmlParams(tag, found, text.slice(offset + found.length)), place);
    },
  ],
];

/** A component, or a tag that an article may write, whose name stands in capitals; what HTML calls so is HTML's. */
const ownInCapitals = (name: string): string | undefined =>
  inlineTags.find((own) => own.toUpperCase() === name) ??
  (htmlNames.has(name.toLowerCase()) ? undefined : Object.keys(components).find((own) => own.toUpperCase() === name));
const htmlNames = new Set(htmlTags.split('|'));

const firstLine = (text: string): string => text.split('\n', 1)[0]!;

/** Code is printed as it stands. */
const code =
  /^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/gm;
/** Stands for a character of code while the patterns are looked for. */
const hidden = '\u0001';

/**
 * @param text the whole file with plain line ends
 * @param bodyStart where its body begins
 * @returns the text with what cannot be read blanked, every place in it where it was
 */
export function blankForeign(text: string, file: string, bodyStart: number): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const at = pointIn(text);
  const body = text.slice(bodyStart);
  if (!alphabetOf(text).hasAny('<{†') && !body.includes('oai_citation')) return { text, problems };
  const shown = body.replace(code, (found) => found.replace(/[^\n]/g, hidden));
  const quoted = quoteTags(shown, (offset) => ({ file, ...at(bodyStart + offset) }));
  problems.push(...quoted.problems);
  let left = quoted.text;
  for (const [pattern, finding] of patterns)
    left = left.replace(pattern, (found, ...rest) => {
      const offset = rest.find((one) => typeof one === 'number') as number;
      // An odd number of backslashes escapes; an even one is backslashes.
      const [slashes = ''] = /\\*$/.exec(left.slice(Math.max(0, offset - 20), offset)) ?? [];
      if (slashes.length % 2 === 1) return found;
      const one = finding(found, { file, ...at(bodyStart + offset) }, left, offset);
      if (one) problems.push(one);
      const meant = pattern === ownTag ? plainTag(found) : one?.code === 'tag-sign' ? one.edit?.text : undefined;
      if (one && wordsLeft(pattern, found)) return wordsLeft(pattern, found)!;
      if (meant && one) return fitting(meant, found.length) ?? bare(meant, found);
      return one || pattern === htmlTag ? found.replace(/[^\n]/g, ' ') : found;
    });
  let out = text.slice(0, bodyStart);
  for (let i = 0; i < body.length; i++) out += left[i] === hidden ? body[i] : left[i];
  return { text: out, problems };
}
