/** A person's decision about a doubt as edits of the article's file. */
import { editFrontMatter, type KeyPath } from '../../content/edit-front-matter.ts';
import { type Edition, otherEdition } from '../../core/edition.ts';
import { isEdtf, unknownDate } from '../../core/edtf.ts';
import { escapeMdx } from '../text/escape-mdx.ts';
import type { TextEdit } from '../text/file-text.ts';
import type { QueueItem } from './item.ts';

/** What a person decided: what stands there is right, or stays though nobody knows; or another text stands there. */
export type Decision = { kind: 'accept' | 'leave' } | { kind: 'write'; value: string };

/** Why a decision cannot be carried out, as a name of the desk's words. */
export type Refusal = 'notADate' | 'emptyTitle' | 'cannotAccept' | 'placeGone';

/** The edits of a decision, or why there are none. */
export type Decided = { edits: TextEdit[] } | { refused: Refusal };

/** Offsets of the edits are those of the source. @param source the file as the item was made from it */
export function decide(item: QueueItem, decision: Decision, source: string, script: Edition): Decided {
  if (item.source === 'problem') return decideProblem(item, decision);
  if (item.source === 'conversion') return decideConversion(item, decision, source, otherEdition(script));
  const settled = front(source, ['review', item.review ?? -1], undefined);
  if (decision.kind !== 'write') return { edits: inOrder(settled) };
  const written = write(item, decision.value.trim(), source);
  return 'refused' in written ? written : { edits: inOrder([...written.edits, ...settled]) };
}

/** Edits in the order of their places; a new line at the end comes behind what is taken away there. */
const inOrder = (edits: readonly TextEdit[]): TextEdit[] => edits.toSorted((a, b) => a.from - b.from || a.to - b.to);

function decideProblem(item: QueueItem, decision: Decision): Decided {
  const { span } = item;
  if (decision.kind !== 'write' || !span || item.suggestions.length === 0) return { refused: 'cannotAccept' };
  return { edits: [{ ...span, text: decision.value }] };
}

/** What the other edition prints is said where it stands, whatever later versions of the conversion think. */
function decideConversion({ span, now = '' }: QueueItem, decision: Decision, source: string, to: Edition): Decided {
  if (!span) return { refused: 'placeGone' };
  const value = decision.kind === 'write' ? decision.value : now;
  return { edits: [zhEdit(source, span.from, span.to, value, to)] };
}

/**
 * Says what one edition prints in a place.
 * @example zhEdit('干线', 0, 1, '幹', 'zh-Hant').text // '<Zh hant="幹">干</Zh>'
 */
export function zhEdit(source: string, from: number, to: number, value: string, edition: Edition): TextEdit {
  const word = source.slice(from, to);
  const key = edition === 'zh-Hant' ? 'hant' : 'hans';
  const written = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return {
    from,
    to,
    text: value === word ? `<Zh keep>${word}</Zh>` : `<Zh ${key}="${written}">${word}</Zh>`,
  };
}

function front(source: string, path: KeyPath, value: unknown): TextEdit[] {
  const edit = editFrontMatter(source, path, value);
  return edit ? [edit] : [];
}

/** What is written for the doubtful part of an article. */
function write(item: QueueItem, value: string, source: string): Decided {
  const { field, span, kind } = item;
  if (field) return writeField(field, value, source);
  if (kind === 'duplicate') return { edits: front(source, ['draft'], true) };
  if (kind === 'dropped-doubtful') return { edits: [paragraphEdit(value, source)] };
  if (!span) return { refused: 'placeGone' };
  if (kind === 'image-without-words' || kind === 'image-missing') return { edits: [altEdit(span, value, source)] };
  return { edits: [{ ...span, text: escapeMdx(value) }] };
}

function writeField(field: string, value: string, source: string): Decided {
  if (field === 'title') {
    if (value === '') return { refused: 'emptyTitle' };
    return { edits: [...front(source, ['title'], value), ...front(source, ['titleSupplied'], undefined)] };
  }
  if (field === 'date') {
    const date = value === '' ? unknownDate : value;
    return isEdtf(date) ? { edits: front(source, ['date'], date) } : { refused: 'notADate' };
  }
  if (field === 'source') return { edits: front(source, ['source'], value === '' ? undefined : { name: value }) };
  const names = value.split(/[、，,;；]/).flatMap((name) => name.trim() || []);
  return {
    edits: front(source, ['credits'], names.length ? names.map((name) => ({ role: 'author', name })) : undefined),
  };
}

/** A line that the import left out, put back before or behind the text. */
function paragraphEdit(value: string, source: string): TextEdit {
  const [, where, line = ''] = /^(first|last):(.*)$/s.exec(value) ?? ['', 'last', value];
  const bodyAt = (/^---\n[\s\S]*?\n---[ \t]*\n/.exec(source)?.[0] ?? '').length;
  const at = where === 'first' ? bodyAt : source.trimEnd().length;
  const text = escapeMdx(line);
  return { from: at, to: at, text: where === 'first' ? `\n${text}\n` : `\n\n${text}` };
}

/** The words of a picture for those who do not see it. */
function altEdit(span: { from: number; to: number }, value: string, source: string): TextEdit {
  const tag = source.slice(span.from, span.to);
  const written = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const text = /\balt="[^"]*"/.test(tag)
    ? tag.replace(/\balt="[^"]*"/, () => `alt="${written}"`)
    : tag.replace(/\s*\/>$/, () => ` alt="${written}" />`);
  return { ...span, text };
}
