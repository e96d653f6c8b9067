/** Correction by a click: what stands there and why, and what a person writes instead, here or everywhere. */
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../archive/article.ts';
import { bodyHtml } from '../archive/body-html.ts';
import { type Converters, makeConverters } from '../archive/converters.ts';
import { plainText } from '../content/body/plain.ts';
import { editFrontMatter } from '../content/edit-front-matter.ts';
import { type ConversionRules, candidateForms } from '../conversion/index.ts';
import type { Edition } from '../core/edition.ts';
import { deskWords } from '../i18n/desk.ts';
import { words } from '../i18n/sentence.ts';
import { word as interfaceWord } from '../i18n/words.ts';
import type { ChangedPlace, ClickAnswer, Clicked, CorrectAnswer, CorrectRequest } from './api.ts';
import { noFile } from './archive/archive-files.ts';
import type { FileChange } from './archive/undo.ts';
import type { DeskContext } from './context.ts';
import { changedSentences } from './correct/changed-sentences.ts';
import { type ClickedWord, clickedWord, wordIn } from './correct/clicked-place.ts';
import { glossaryEdit, glossaryPlace, type Pair, withPair } from './correct/glossary-edit.ts';
import { zhEdit } from './queue/decide.ts';
import { Refusal } from './refusal.ts';
import { escapeMdx } from './text/escape-mdx.ts';
import { applyEdits, applyToPlain, plainOf, type TextEdit } from './text/file-text.ts';
import { readSource } from './text/read-source.ts';

/** Places that are listed; their number is always whole. */
const listed = 300;
/** Articles that are looked at between two other requests. */
const atOnce = 10;

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
    edition === article.script
      ? undefined
      : desk.index.config().converters.to(edition).withRules(article.front.conversion);
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
    return converted
      ? correctGlossary(desk, article, { ...request, value })
      : correctTexts(desk, { ...request, value });
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

/** Every occurrence of a word in the text of a file; what stands in addresses stays. */
function occurrencesIn(text: string, word: string, value: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    edits.push({ from: at, to: at + word.length, text: value });
  return edits;
}

/** What an edition prints of an article: its title and its words, a line a block. */
function printedIn(article: Article, edition: Edition, converters: Converters, rules?: ConversionRules): string {
  const converter = converters.to(edition).withRules(rules ?? article.front.conversion);
  const title = edition === article.script ? article.front.title : converter.convert(article.front.title);
  const { tree } = bodyHtml(article.body, edition, article.script, converter, '/');
  return `${title}\n${plainText(tree)}`;
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

/** A pair in the glossary, with every sentence that it changes. */
async function correctGlossary(desk: DeskContext, article: Article, request: CorrectRequest): Promise<CorrectAnswer> {
  const { word, value, edition, dry } = request;
  const side = edition === 'zh-Hant' ? 'hans' : 'hant';
  const pair: Pair = side === 'hans' ? { hans: word, hant: value } : { hans: value, hant: word };
  const { glossary, settings, converters } = desk.index.config();
  const place = glossaryPlace(glossary, pair, side);
  const now = makeConverters(settings.traditional, withPair(glossary, pair, place));
  const places: ChangedPlace[] = [];
  for (const [path, text] of await textsWith(desk, word)) {
    const one =
      path === request.path ? article : readSource(path, text, desk.index.config(), desk.shown, desk.today()).article;
    if (!one || one.script === edition) continue;
    const changed = changedSentences(printedIn(one, edition, converters), printedIn(one, edition, now));
    places.push(...changed.map((sentence) => ({ path, title: one.front.title, ...sentence })));
  }
  // The desk keeps one converter at hand: that of the glossary as it stands.
  makeConverters(settings.traditional, glossary);
  if (dry) return { places: places.slice(0, listed), total: places.length };
  const file = `glossary/${place.kind}.yaml`;
  const before = desk.files.read(file);
  const edit = glossaryEdit(before?.plain ?? '', pair, side, place.at);
  if (!edit) throw new Refusal(deskWords.glossaryUnread);
  const raw = applyEdits(before?.raw ?? '', [edit]);
  const after = await desk.files.write(file, raw, before?.version ?? noFile);
  desk.undo.push({
    label: desk.say(deskWords.ruled(word, value)),
    changes: [{ path: file, before: before?.raw, after }],
    ids: [],
  });
  return { places: places.slice(0, listed), total: places.length, done: true };
}

/** The same word in every article that has it. */
async function correctTexts(desk: DeskContext, request: CorrectRequest): Promise<CorrectAnswer> {
  const { word, value, dry } = request;
  const places: ChangedPlace[] = [];
  const changes: FileChange[] = [];
  let edits: TextEdit[] = [];
  for (const [path, text] of await textsWith(desk, word)) {
    const open = path === request.path;
    const own = occurrencesIn(open ? request.text : text, word, value);
    const title = desk.index.file(path)?.title ?? path;
    const plain = open ? request.text : text;
    places.push(...changedSentences(plain, applyToPlain(plain, own)).map((one) => ({ path, title, ...one })));
    if (open) edits = own;
    else if (!dry) {
      const before = desk.files.read(path);
      if (!before) continue;
      const after = await desk.files.write(path, applyEdits(before.raw, own), before.version);
      changes.push({ path, before: before.raw, after });
      desk.index.reread(path);
    }
  }
  if (changes.length > 0) desk.undo.push({ label: desk.say(deskWords.ruled(word, value)), changes, ids: [] });
  return { places: places.slice(0, listed), total: places.length, edits, ...(!dry && { done: true }) };
}

/** The articles whose files have a word, as editors see them. */
async function textsWith(desk: DeskContext, word: string): Promise<[path: string, text: string][]> {
  const found: [string, string][] = [];
  for (const [i, { path }] of desk.index.files().entries()) {
    if (i % atOnce === 0) await setImmediate();
    const raw = desk.files.readRaw(path);
    if (raw?.includes(word)) found.push([path, plainOf(raw)]);
  }
  return found;
}
