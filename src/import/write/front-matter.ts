/** The record of a legacy page as front matter, in the order of the schema. */
import { Document } from 'yaml';
import type { z } from 'zod';
import { withoutControls } from '../../content/decode.ts';
import { needsReview } from '../../content/review-kinds.ts';
import type { Credit, frontMatter, RepairItem } from '../../content/schema/front-matter.ts';
import { categoryOf } from '../../content/sections.ts';
import type { Edition } from '../../core/edition.ts';
import { type EdtfDate, unknownDate } from '../../core/edtf.ts';
import { isNobody } from '../../core/nobody.ts';
import { foldScript } from '../comparable.ts';
import type { ImportedArticle } from '../extract/record.ts';
import type { Flag } from '../page.ts';
import { standing } from '../standing.ts';

type FrontMatterInput = z.input<typeof frontMatter>;

/** When the page was published, as far as it says; the day of the import says nothing about that. */
export const dateOf = ({ date, uploaded }: ImportedArticle): EdtfDate => date ?? uploaded ?? unknownDate;

/**
 * The title that the archive supplies where the page has none: the first whole clauses of the text, ten characters or
 * more, without a dateline and a day of the month before them.
 * @example standInTitle(article) // '江城商会在江城宾馆召开会员大会'
 */
export function standInTitle({ blocks }: ImportedArticle): string {
  const text = oneLine(blocks.find(({ kind, text }) => kind !== 'image' && text)?.text ?? '');
  const news = text
    .replace(/^[^，。；：！？\s]{2,14}[讯訊電电][\s:：]+/, '')
    .replace(/^[\d一二三四五六七八九十年月日至-]+[日号號](?:[上下]午|晚)?[，,]/, '');
  let title = '';
  for (const clause of clausesOf(news)) {
    title += clause;
    if (title.length >= 10) break;
  }
  return title.replace(/[，。；：！？、,.;:!?\s]+$/, '') || untitled;
}

/** Of a page without a word. */
const untitled = '无题';

/** A text cut behind its pauses; what stands in brackets or quotes is in one clause. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [at, character] of [...text].entries()) {
    if ('「『“《（('.includes(character)) depth++;
    if ('」』”》）)'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[，。；：！？,;:!?]/.test(character)) {
      clauses.push([...text].slice(from, at + 1).join(''));
      from = at + 1;
    }
  }
  return [...clauses, [...text].slice(from).join('')].filter(Boolean);
}

/** What front matter says beside what the page does. */
export interface FrontMatterOptions {
  /** What was certain and is mended. */
  repairs?: readonly RepairItem[];
  /** The table of site.yaml, which makes a category of a section. */
  sections?: Readonly<Record<string, string>>;
}

/** Front matter as YAML between its fences. */
export function writeFrontMatter(article: ImportedArticle, script: Edition, options?: FrontMatterOptions): string {
  const document = new Document(frontMatterOf(article, script, options), { version: '1.2', schema: 'core' });
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}---\n`;
}

/** The values, without those that are empty. */
export function frontMatterOf(
  article: ImportedArticle,
  script: Edition,
  { repairs = [], sections = {} }: FrontMatterOptions = {},
): FrontMatterInput {
  const credits = creditsOf(article);
  const isEmpty = article.blocks.every(({ text, src }) => !text && !src);
  const review = article.flags.filter(needsReview).map(reviewOf);
  const urls = article.url && /^(\/|https?:\/\/)/.test(article.url) ? [article.url] : [];
  const named = article.sections.map(oneLine).filter(Boolean);
  const category = categoryOf(named, sections);
  const legacy = {
    ...(urls.length > 0 && { urls }),
    ...(article.views !== null && { views: article.views }),
    ...(named.length > 0 && { sections: named }),
  };
  const image = article.blocks.find(({ kind, src, text }) => kind === 'image' && src?.startsWith('/') && text);
  // What holds nothing that can be shown is not there.
  const [title, source, summary] = [article.title, article.source, article.summary].map((text) => oneLine(text ?? ''));
  return {
    title: title || standInTitle(article),
    ...(!title && { titleSupplied: true }),
    date: dateOf(article),
    script,
    ...(category && { category }),
    ...(source && { source: { name: source } }),
    ...(credits.length > 0 && { credits }),
    ...(summary && { summary }),
    ...(article.tags.length > 0 && { tags: [...new Set(article.tags.map(oneLine))] }),
    ...(article.uploaded && article.uploaded !== article.date && { archivedDate: article.uploaded }),
    ...(image && { image: { src: image.src ?? '', alt: image.text } }),
    ...(Object.keys(legacy).length > 0 && { legacy }),
    ...(review.length > 0 && { review }),
    ...(repairs.length > 0 && { repairs: [...repairs] }),
    ...(isEmpty && { draft: true }),
  };
}

const oneLine = (text: string): string => withoutControls(text).replace(/\s+/g, ' ').trim();

const reviewOf = ({ kind, quote, suggestions }: Flag) => ({
  kind,
  ...(quote && { quote }),
  ...(suggestions && suggestions.length > 0 && { suggestions }),
});

const roles: [RegExp, Credit['role']][] = [
  [new RegExp(`(?:${standing}|本报|本网|本刊|本台)*记者`), 'reporter'],
  [/(?:特约|本报|学生)*通讯员|实习生/, 'correspondent'],
  [/摄影?|图/, 'photographer'],
  [/责任编辑|责编|编辑/, 'editor'],
  [/翻译|编译/, 'translator'],
  [/作者|文|撰稿|特约撰稿人?/, 'author'],
];
const roleWords = new RegExp(roles.map(([pattern]) => pattern.source).join('|'), 'g');

/** Who did what: 記者 黃萍 通訊員 伏芯語 is two people. A name without a role is an author. */
export function creditsOf(article: ImportedArticle): Credit[] {
  const credits: Credit[] = [];
  const add = (role: Credit['role'], names: string) => {
    for (const name of namesIn(names))
      if (!isNobody(name) && !credits.some((other) => other.role === role && other.name === name))
        credits.push({ role, name });
  };
  if (article.author) {
    const folded = foldScript(article.author);
    const found = [...folded.matchAll(roleWords)].filter(
      ({ 0: word, index }) => word.length > 1 && (index === 0 || /[\s、，;/（(]/.test(folded[index - 1]!)),
    );
    if (found.length === 0) add('author', article.author);
    else {
      const before = article.author.slice(0, found[0]!.index);
      add('author', before);
      for (const [at, match] of found.entries()) {
        const names = article.author.slice(match.index + match[0].length, found[at + 1]?.index);
        add(roles.find(([pattern]) => pattern.test(match[0]))?.[1] ?? 'author', names);
      }
    }
  }
  if (article.photographer) add('photographer', article.photographer);
  if (article.editor) add('editor', article.editor);
  if (article.translator) add('translator', article.translator);
  return credits;
}

/** Names are parted by 、 or by spaces; a space inside a name of two characters sets it to the width of three. */
function namesIn(text: string): string[] {
  const joined = text
    .replace(/^[\s:：/、，]+|[\s/、，]+$/g, '')
    .replace(/(?<!\p{Script=Han})(\p{Script=Han})[ 　](\p{Script=Han})(?!\p{Script=Han})/gu, '$1$2');
  const parts = joined
    .split(/[、，,;；/]/)
    .flatMap((part) => (/^[\p{Script=Han}\s]+$/u.test(part) ? part.split(/\s+/) : [part]));
  return parts.map((part) => part.trim()).filter(Boolean);
}
