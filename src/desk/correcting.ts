/** Correction by a click: what stands there and why, and what a person writes instead, here or everywhere. */
import type { Article } from '../archive/article.ts';
import { articleConverter } from '../archive/article-converter.ts';
import { editFrontMatter } from '../content/edit-front-matter.ts';
import { candidateForms } from '../conversion/index.ts';
import type { Edition } from '../core/edition.ts';
import { deskWords } from '../i18n/desk.ts';
import { words } from '../i18n/sentence.ts';
import { word as interfaceWord } from '../i18n/words.ts';
import type { ChangedPlace, ClickAnswer, Clicked, CorrectAnswer, CorrectRequest } from './api.ts';
import type { DeskContext } from './context.ts';
import { changedSentences } from './correct/changed-sentences.ts';
import { type ClickedWord, clickedWord, wordIn } from './correct/clicked-place.ts';
import { occurrencesIn, printedIn } from './correct/printed-article.ts';
import { correctGlossary, correctTexts } from './correct/whole-archive.ts';
import { zhEdit } from './queue/decide.ts';
import { Refusal } from './refusal.ts';
import { escapeMdx } from './text/escape-mdx.ts';
import { applyToPlain, type TextEdit } from './text/file-text.ts';
import { readSource } from './text/read-source.ts';

/** Places that are listed; their number is always whole. */
const listed = 300;

/** What was clicked, why it is printed so, and what it could be. */
export function explainClick(desk: DeskContext, clicked: Clicked): ClickAnswer {
  const article = articleOf(desk, clicked.path, clicked.text);
  const found = placeOf(desk, article, clicked);
  if (!found) throw new Refusal(deskWords.noPlace);
  const converted = clicked.edition !== article.script;
  const rule = found.decision?.rule ?? 'character';
  const { language } = desk;
  const edition = language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
  const why = converted ? deskWords.why(words(interfaceWord(edition, `rule-${rule}`))) : deskWords.asWritten;
  return {
    word: found.word,
    printed: found.printed,
    why: desk.say(why),
    candidates: converted ? candidateForms(found.word, found.printed, clicked.edition) : [],
    ...(found.span && { span: found.span }),
    converted,
  };
}

function articleOf(desk: DeskContext, path: string, text: string): Article {
  const { article } = readSource(path, text, desk.index.config(), desk.shown, desk.today());
  if (!article) throw new Refusal(deskWords.mendFirst);
  return article;
}

function placeOf(
  desk: DeskContext,
  article: Article,
  { text, edition, at, from, to }: Clicked,
): ClickedWord | undefined {
  const converter =
    edition === article.script ? undefined : articleConverter(article, edition, desk.index.config().converters);
  if (at !== 'title') return clickedWord(article, text, at, from, to, converter);
  const { title } = article.front;
  const found = wordIn(title, from, to, converter?.notableDecisions(title));
  return found && { word: found.word, printed: found.printed, ...(found.decision && { decision: found.decision }) };
}

/** Corrects, or tells what would be corrected. In the article that is open the editor makes the edits itself. */
export async function correct(desk: DeskContext, request: CorrectRequest): Promise<CorrectAnswer> {
  const article = articleOf(desk, request.path, request.text);
  const converted = request.edition !== article.script;
  const value = request.value.trim();
  if (value === '' || value.includes('\n')) throw new Refusal(deskWords.emptyWord);
  if (request.scope !== 'here' && [...request.word].length < 2) throw new Refusal(deskWords.wordTooShort);
  if (request.scope === 'archive')
    return converted ? correctGlossary(desk, { ...request, value }) : correctTexts(desk, { ...request, value });
  const edits = converted
    ? convertedEdits(desk, article, { ...request, value })
    : textEdits(desk, article, { ...request, value });
  const after = articleOf(desk, request.path, applyToPlain(request.text, edits));
  const places = placesBetween(desk, article, after, request.edition);
  return { places: places.slice(0, listed), total: places.length, edits };
}

/** The other edition is wrong: here by `Zh`, in the article by its own rules. */
function convertedEdits(desk: DeskContext, article: Article, request: CorrectRequest): TextEdit[] {
  const { text, word, value, edition, scope } = request;
  const found = placeOf(desk, article, request);
  if (scope === 'here' && found?.span) return [zhEdit(text, found.span.from, found.span.to, value, edition)];
  const side = edition === 'zh-Hant' ? 'hant' : 'hans';
  // A title has no place for a tag: its word is ruled for the article.
  const edit = editFrontMatter(text, ['conversion', side, word], value);
  return edit ? [edit] : [];
}

/** The text itself is wrong. */
function textEdits(desk: DeskContext, article: Article, request: CorrectRequest): TextEdit[] {
  const { text, word, value, scope, at } = request;
  const found = placeOf(desk, article, request);
  if (scope === 'here' && found?.span) return [{ ...found.span, text: escapeMdx(value) }];
  if (at === 'title' && scope === 'here') {
    const { from, to } = wordIn(article.front.title, request.from, request.to, undefined)!;
    const title = article.front.title.slice(0, from) + value + article.front.title.slice(to);
    const edit = editFrontMatter(text, ['title'], title);
    return edit ? [edit] : [];
  }
  return occurrencesIn(text, word, value);
}

function placesBetween(desk: DeskContext, before: Article, after: Article, edition: Edition): ChangedPlace[] {
  const { converters } = desk.index.config();
  const { path } = before.file;
  const title = before.front.title;
  return changedSentences(printedIn(before, edition, converters), printedIn(after, edition, converters)).map((one) => ({
    path,
    title,
    ...one,
  }));
}
