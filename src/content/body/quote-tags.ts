/**
 * Quotations between two tags of Hexo, Octopress or Hugo, `{% blockquote 王兰 %}` and `{% endblockquote %}`, or of a
 * component that other programs have: `<Quote>` and `</Quote>`, or `<Quote/>` by a slash at the wrong end.
 */
import { type Place, type Problem, problem } from '../problem.ts';

const names = 'blockquote|quote|pullquote|centerquote|cq';
const pair = new RegExp(
  `\\{(?:%-?|\\{[<%])\\s*(${names})(?![\\w-])([^{}\\n]*?)\\s*(?:[>%]\\}|-?%)\\}([\\s\\S]*?)(\\{(?:%-?\\s*end|\\{[<%]\\s*/\\s*)\\1\\s*(?:[>%]\\}|-?%)\\})`,
  'g',
);

const component =
  /(?<!\\)<(Quote|Block[Qq]uote|Pull[Qq]uote|QuoteBlock|Quotation|引用|引文|引语|引語)(?![\w\p{Script=Han}.])([^<>\n]*?)(?<!\/)>((?:(?!<\1[\s>])[\s\S])*?)(<\/\1\s*>|<\1\s*\/>)/gu;

/** Whose words they are; a quotation that is only set apart names nobody, but its style. */
function speakerOf(tag: string, words: string): string | undefined {
  if (!/^(?:blockquote|quote)$/.test(tag)) return undefined;
  const named = (keys: string): string | undefined =>
    new RegExp(`(?<![\\w-])(?:${keys})\\s*=\\s*["“”']([^"“”']+)["“”']`).exec(words)?.[1]?.trim();
  const [, own = '', ownLink, ownTitle] = /^(.*?)(?:(?:^|\s+)(https?:\/\/\S+)(?:\s+(.+))?)?$/.exec(words.trim()) ?? [];
  const hasKeys = /[\w-]\s*=\s*["“”']/.test(words);
  const name = hasKeys ? named('author|name|by|speaker|cite') : own.replace(/^["“”']|["“”']$/g, '');
  const link = hasKeys ? named('link|url|href') : ownLink;
  const title = hasKeys ? named('source|title|work') : ownTitle;
  const from = title && link ? `[${title}](${link})` : title;
  if (!name) return from ?? (link && `[${link.replace(/^https?:\/\//, '')}](${link})`);
  return from ? `${name}，${from}` : link ? `[${name}](${link})` : name;
}

/**
 * @param place of an offset in the text
 * @returns a problem for each pair, and the text without their tags: what they quote is read
 * @example quoteTags('{% quote 王兰 %}\n天亮。\n{% endquote %}', place).text.trim() // '天亮。'
 */
export function quoteTags(text: string, place: (offset: number) => Place): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const blank = (tag: string): string => ' '.repeat(tag.length);
  const read = (whole: string, tag: string, words: string, inner: string, end: string, offset: number): string => {
    const found = whole.slice(0, whole.length - inner.length - end.length);
    const by = speakerOf(tag, words);
    const quotation = inner.includes('\n')
      ? { end, line: place(offset + whole.length - end.length).line!, ...(by && { by }) }
      : { end, text: inner.trim(), ...(by && { by }) };
    problems.push(problem('template-tag', { found, quotation }, place(offset)));
    return blank(found) + inner + blank(end);
  };
  const left = text
    .replace(pair, read)
    .replace(component, (whole, _, words: string, inner: string, end: string, offset: number) =>
      read(whole, 'quote', words, inner, end, offset),
    );
  return { text: left, problems };
}
