/** Corrections of the whole archive: a pair in the glossary, or the same word in every article. */
import { deskWords } from '../../i18n/desk.ts';
import type { ChangedPlace, CorrectAnswer, CorrectRequest } from '../api.ts';
import { noFile } from '../archive/archive-files.ts';
import type { FileChange } from '../archive/undo.ts';
import type { DeskContext } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { applyEdits, applyToPlain, type TextEdit } from '../text/file-text.ts';
import { changedSentences } from './changed-sentences.ts';
import { glossaryEdit, glossaryPlace, type Pair, withPair } from './glossary-edit.ts';
import { glossaryImpact } from './glossary-impact.ts';
import { occurrencesIn } from './printed-article.ts';
import { textsWith } from './texts-with.ts';

/** Places that are listed; their number is always whole. */
const listed = 300;

/** A pair in the glossary, with every sentence that it changes. */
export async function correctGlossary(desk: DeskContext, request: CorrectRequest): Promise<CorrectAnswer> {
  const { word, value, edition, dry } = request;
  const side = edition === 'zh-Hant' ? 'hans' : 'hant';
  const pair: Pair = side === 'hans' ? { hans: word, hant: value } : { hans: value, hant: word };
  const { glossary } = desk.index.config();
  const place = glossaryPlace(glossary, pair, side);
  const places = await glossaryImpact(desk, withPair(glossary, pair, place), [word], request);
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
export async function correctTexts(desk: DeskContext, request: CorrectRequest): Promise<CorrectAnswer> {
  const { word, value, dry } = request;
  const places: ChangedPlace[] = [];
  const changes: FileChange[] = [];
  let edits: TextEdit[] = [];
  for (const [path, text] of await textsWith(desk, [word], request)) {
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
