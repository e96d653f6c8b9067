/** A label and its value in two elements of one field: Drupal's `field-label` and `field-items`, `<dt>` and `<dd>`. */
import type { Block } from '../page.ts';
import { labelOf, readLabels } from './labels.ts';

const joinable: ReadonlySet<string> = new Set(['source', 'author', 'editor', 'date', 'photographer']);
const longestValue = 40;

/**
 * Labels that stand alone in an element, joined with their value. Two lines that only follow each other are left: the
 * line behind an empty `作者：` is the text's.
 */
export function joinPartedFields(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [label, value] = [blocks[at]!, blocks[at + 1]];
    if (
      value &&
      isLabel(label) &&
      isValue(value) &&
      !areLinks(label, value) &&
      (areOneField(label, value, blocks) || alternate(blocks, at))
    ) {
      const name = label.text.trim();
      const text = `${/[:：]$/.test(name) ? name : `${name}：`}${value.text.trim()}`;
      joined.push({ ...value, kind: 'paragraph', text, marks: [], hints: { ...value.hints, field: true } });
      at++;
    } else if (isTerm(label))
      joined.push({ ...label, text: `${label.text.trim()}：`, hints: { ...label.hints, field: true } });
    else joined.push(label);
  }
  return joined;
}

/** A term of a list of definitions needs no colon: `<dt>来源`. */
const isTerm = ({ text, hints }: Block): boolean => isWithin(hints.place, 'dt') && labelOf(text) !== undefined;

const isWithin = (place: string | undefined, tag: string): boolean =>
  new RegExp(`/${tag}[^/]*(?:/(?:b|strong|span|em)[^/]*)*$`).test(place ?? '');

function isLabel(block: Block): boolean {
  const { text, kind } = block;
  if (kind === 'image' || text.length > 12) return false;
  if (isTerm(block)) return true;
  const named = labelOf(text);
  if (named !== undefined && joinable.has(named)) return true;
  const [found, more] = readLabels(text);
  return found !== undefined && !more && found.start === 0 && found.value === '' && joinable.has(found.kind);
}

const isValue = ({ text, kind }: Block): boolean =>
  kind !== 'image' && text.length <= longestValue && !/[。！？]/.test(text) && readLabels(text).length === 0;

/** Two entries of a menu; a label leads nowhere: `新聞提供`, `版權請求`. */
const areLinks = (label: Block, value: Block): boolean => label.hints.linked > 0.6 && value.hints.linked > 0.6;

/** Labels and values in turn, side by side in one element. */
function alternate(blocks: readonly Block[], at: number): boolean {
  const around = parentOf(blocks[at]!);
  const isBeside = (index: number) => blocks[index] !== undefined && parentOf(blocks[index]!) === around;
  if (!around || !isBeside(at + 1)) return false;
  return [at - 2, at + 2].some(
    (other) => isBeside(other) && isLabel(blocks[other]!) && blocks[at]!.hints.place !== blocks[at + 1]!.hints.place,
  );
}

const parentOf = ({ hints: { place = '' } }: Block): string => place.slice(0, place.lastIndexOf('/'));

/** The element around the label holds the value and nothing else. */
function areOneField(label: Block, value: Block, all: Block[]): boolean {
  // A dash or a bar behind the value is none of the field's: `<div>作者</div><a>丁一</a><div>-</div>`.
  const blocks = all.filter(({ kind, text }) => kind === 'image' || !/^[\s\p{P}\p{S}]*$/u.test(text));
  const place = label.hints.place ?? '';
  // Two lines of one element.
  if (place && value.hints.place === place) return blocks.filter(({ hints }) => hints.place === place).length === 2;
  // The label stands in the element of both, and the value in one of its own: `<div><label>作者</label><div>丁一</div></div>`.
  const isBelow = ({ hints }: Block) => hints.place === place || Boolean(hints.place?.startsWith(`${place}/`));
  if (place && isBelow(value)) return blocks.filter(isBelow).length === 2;
  const around = place.slice(0, place.lastIndexOf('/'));
  // The value may stand in the element around the label itself, in no other: `<div><div>作者</div>丁一</div>`.
  const isIn = ({ hints }: Block) => hints.place === around || Boolean(hints.place?.startsWith(`${around}/`));
  if (!around || !isIn(value)) return false;
  if (isWithin(place, 'dt') && /\/dd[^/]*/.test(value.hints.place!)) return true;
  return blocks.filter(isIn).length === 2;
}
