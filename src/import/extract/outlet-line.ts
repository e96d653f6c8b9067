/**
 * The outlet alone in a line right above or below that of the day, between the title and the text, as portals show the
 * account that they took a text from: `39健康网` above `05月16日 06:30`.
 */
import type { Classified } from '../classify/classify.ts';
import { foldScript } from '../comparable.ts';
import { findDates, yearless } from './dates.ts';
import { paperAlone } from './paper-and-author.ts';
import { isOwnReport } from './vouch.ts';

/** What may be such a line, by its look. */
const mistaken: ReadonlySet<Classified['label']> = new Set(['heading', 'paragraph', 'subtitle', 'caption', 'chrome']);
const longestDay = 40;

/** The lines, with that outlet as a byline of the head; a link beside the day is a section as often. */
export function withOutletLine(lines: Classified[]): Classified[] {
  const title = lines.findIndex(({ label }) => label === 'title');
  const prose = lines.findIndex(
    ({ label, features }, index) => index > title && label === 'paragraph' && features.long,
  );
  if (title < 0 || prose < 0) return lines;
  const between = lines.slice(title + 1, prose).filter(({ block: { kind } }) => kind !== 'image');
  const found = between.filter(
    (line, at) => isOutletAlone(line) && [between[at - 1], between[at + 1]].some((next) => next && isDay(next)),
  );
  const [outlet] = found;
  if (!outlet || found.length > 1) return lines;
  return lines.map((line) => (line === outlet ? { ...line, label: 'byline', zone: 'head' } : line));
}

function isOutletAlone({ label, block: { kind, text, hints } }: Classified): boolean {
  if (!mistaken.has(label) || (kind !== 'heading' && kind !== 'paragraph')) return false;
  if (hints.linked > 0 || hints.repeated > 0) return false;
  const paper = paperAlone(text);
  return paper !== undefined && !isOwnReport(paper);
}

const isDay = ({ label, block: { text } }: Classified): boolean =>
  label === 'meta' &&
  text.length <= longestDay &&
  (findDates(text).length > 0 || yearless(foldScript(text).replace(/(?<!\d)0(?=\d[月日])/g, '')).length > 0);
