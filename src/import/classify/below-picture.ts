/** Captions by their place: a line right below a picture, in an element or a table that holds nothing else. */
import type { Seen } from './line-features.ts';

const longestCaption = 60;

/** A short line that has an element with nothing but the picture before it: what the picture shows. */
export function isBelowPicture(seen: readonly Seen[], index: number): boolean {
  const [line, picture] = [seen[index]!, seen[index - 1]];
  const [own, place] = [line.block.hints.place, picture?.block.hints.place];
  if (picture?.block.kind !== 'image' || !own || !place || line.block.hints.inArticle === false) return false;
  if (line.block.kind === 'image' || line.size > longestCaption || line.own.interface || line.own.field) return false;
  const element = commonPlace(own, place);
  // A row of a table has the picture, and the next one its caption.
  const isTable = /\/(?:table|figure)[^/]*(?:\/tbody[^/]*)?$/.test(element);
  if (element !== place && !isTable) return false;
  const isIn = (other: Seen | undefined): boolean =>
    other?.block.hints.place === element || Boolean(other?.block.hints.place?.startsWith(`${element}/`));
  return /[^/]\/[^/]/.test(element) && isIn(line) && !isIn(seen[index - 2]) && !isIn(seen[index + 1]);
}

/** The innermost element that holds both places. */
function commonPlace(one: string, other: string): string {
  const [first, second] = [one.split('/'), other.split('/')];
  const parted = first.findIndex((step, at) => step !== second[at]);
  return parted < 0 ? one : first.slice(0, parted).join('/');
}
