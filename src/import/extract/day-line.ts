/**
 * The line of the day between the title and the text, whatever it was taken for by its look: systems set it as a heading,
 * `<h2>2011-04-02 08:30 渡口中学</h2>`, and among links and buttons.
 */
import type { Classified } from '../classify/classify.ts';
import { findDates } from './dates.ts';

const longest = 80;
/** What may stand before the day: its weekday, the address of the site. */
const before =
  /^[\s　|｜/·•]*(?:(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,8}\/?[\s　|｜]*)?(?:(?:星期|周|週)[一二三四五六日天][\s　,，]*)?$/iu;
/** A sentence, and a span of hours: what takes place then. */
const told = /[。！？!?；;，]|^[\s　]*(?:[-—–~～至到]|之?前|[上下]午)/u;
/** What may be the line of the day though it was read as something else. */
const mistaken: ReadonlySet<Classified['label']> = new Set(['heading', 'paragraph', 'subtitle', 'caption', 'chrome']);

/** The lines, with that line as metadata of the head. */
export function withDayLine(lines: Classified[]): Classified[] {
  const title = lines.findIndex(({ label }) => label === 'title');
  if (title < 0) return lines;
  const text = lines.findIndex((line, index) => index > title && line.label === 'paragraph' && isProse(line));
  const between = lines.slice(title + 1, text < 0 ? title + 1 : text);
  const days = between.filter((line) => isDayLine(line));
  const [day] = days;
  // Several are a programme, or a list of other articles.
  if (!day || days.length > 1 || !mistaken.has(day.label)) return lines;
  return lines.map((line) => (line === day ? { ...line, label: 'meta', zone: 'head' } : line));
}

const isProse = ({ block, features }: Classified): boolean => block.kind !== 'image' && features.long === 1;

/** A day with its hour, or one in an element that is named for the day, with nothing told of it. */
function isDayLine({ block: { kind, text, hints }, features }: Classified): boolean {
  if (kind === 'image' || kind === 'table' || text.trim().length > longest || hints.repeated > 0) return false;
  if (hints.linked > mostLinked) return false;
  const [found, other] = findDates(text);
  if (!found || other || !before.test(text.slice(0, found.start))) return false;
  if (told.test(text.slice(found.end))) return false;
  return found.time !== undefined || features['class-meta'] === 1;
}

const mostLinked = 0.6;
