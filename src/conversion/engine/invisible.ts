/**
 * Characters that nobody sees inside words: zero-width spaces, word joiners and soft hyphens, which pages and PDFs leave
 * between Han characters. A word is read as if they were not there; they stay where they stand.
 */
import type { Conversion, Decision } from '../converter.ts';

const insideHan = /(?<=\p{Script=Han})[\u00ad\u200b\u2060\ufeff]+(?=\p{Script=Han})/gu;

const isInvisible = (unit: number): boolean => unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;

/** True for a text with an invisible character. Quicker than an expression: every text is asked. */
export function hasInvisible(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isInvisible(text.charCodeAt(i))) return true;
  return false;
}

/** What stood inside a word, and the offset that it stood before in the text without it. */
interface Invisible {
  at: number;
  characters: string;
}

/** Puts characters into a text. @param places their offsets, in order */
function putInto(text: string, places: readonly Invisible[]): string {
  let out = '';
  let done = 0;
  for (const { at, characters } of places) {
    out += text.slice(done, at) + characters;
    done = at;
  }
  return out + text.slice(done);
}

/** An offset of the source as one of an output; the output's end where their lengths differ, since nobody knows better. */
const within = ({ start, end, output }: Decision, at: number): number =>
  output.length === end - start ? at - start : output.length;

/**
 * Converts a text without its invisible characters and puts them back.
 * @param convert converts a text; between its decisions the text keeps its length
 * @example aroundInvisible('会长发\u200b言', convert).text // '會長發\u200b言'
 */
export function aroundInvisible(text: string, convert: (visible: string) => Conversion): Conversion {
  if (!hasInvisible(text)) return convert(text);
  const found: Invisible[] = [];
  let taken = 0;
  const visible = text.replace(insideHan, (characters: string, offset: number) => {
    found.push({ at: offset - taken, characters });
    taken += characters.length;
    return '';
  });
  const { text: converted, decisions } = convert(visible);
  const placed: Invisible[] = [];
  const told: Decision[] = [];
  let next = 0;
  let before = 0;
  let shift = 0;
  /** Places what stands up to an offset of the source. */
  const placeUntil = (offset: number, toOutput: (at: number) => number): void => {
    for (; next < found.length && found[next]!.at < offset; next++) {
      const { at, characters } = found[next]!;
      placed.push({ at: toOutput(at), characters });
      before += characters.length;
    }
  };
  for (const decision of decisions) {
    const { start, end } = decision;
    placeUntil(start + 1, (at) => at + shift);
    const [first, firstPlaced, outputStart] = [start + before, placed.length, start + shift];
    placeUntil(end, (at) => outputStart + within(decision, at));
    const last = end + before;
    const own = placed.slice(firstPlaced).map(({ at, characters }) => ({ at: at - outputStart, characters }));
    told.push({
      ...decision,
      start: first,
      end: last,
      source: text.slice(first, last),
      output: putInto(decision.output, own),
    });
    shift += decision.output.length - (end - start);
  }
  placeUntil(Number.POSITIVE_INFINITY, (at) => at + shift);
  return { text: putInto(converted, placed), decisions: told };
}
