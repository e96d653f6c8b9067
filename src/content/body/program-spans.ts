/** Inline markup of other programs around text that stays: WordPress's `[caption]` shortcode and pandoc's bracketed spans. */
import { shortened } from '../../core/shortened.ts';
import { problem } from '../problem.ts';
import { holdsPlaceholder } from '../problems/placeholders.ts';
import { edited, type FindingPattern } from './foreign-markup.ts';
import { htmlInstead } from './html-instead.ts';

/** An attribute as pandoc writes it (Pandoc User's Guide, bracketed_spans): `.underline`, `#top`, `color="red"`. */
const attribute = `(?:[.#][\\w-]+|[A-Za-z][\\w:-]*=(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s{}"'<>]+))`;
/** Words in brackets, with their attributes; a picture and a link have theirs behind round ones, a directive has a name before. */
const span = new RegExp(
  `(?<![!\\]\\\\]|:\\w{1,30})\\[(?!\\^)((?:[^[\\]\\n]|!?\\[[^[\\]\\n]*\\](?:\\([^()\\n]*\\))?)+)\\]\\{\\s*${attribute}(?:\\s+${attribute})*\\s*\\}`,
  'g',
);
/** The shortcode of a picture of HTML, in a link or not, with the words below it. */
const caption =
  /\[caption(?<given>[^\]\n]*)\]\s*(?:<a\s[^<>]*>\s*)?(?<picture><img\s[^<>]*>)(?:\s*<\/a>)?(?<words>[^[\]]*)\[\/caption\]/gi;

/** In order: what one pattern has taken, the next does not see. */
export const programSpans: readonly FindingPattern[] = [
  [
    caption,
    (found, place) => {
      caption.lastIndex = 0;
      const { given = '', picture = '', words = '' } = caption.exec(found)?.groups ?? {};
      const below = words.trim() || (/\scaption="([^"]*)"/i.exec(given)?.[1] ?? '');
      const better = htmlInstead('figure', '<figure>', `${picture}<figcaption>${below}</figcaption></figure>`);
      if (!better) return undefined;
      const shown = shortened(found.split('\n', 1)[0]!, 40);
      const one = problem('template-tag', { found: shown, better }, place);
      // What the picture shows only a person knows.
      return holdsPlaceholder(better) ? one : edited(one, { length: found.length, text: better });
    },
  ],
  [
    span,
    (found, place) => {
      const better = wordsOfSpan(found).trim();
      if (!better) return undefined;
      return edited(problem('foreign-syntax', { found, better }, place), { length: found.length, text: better });
    },
  ],
];

const wordsOfSpan = (found: string): string => found.slice(1, found.lastIndexOf(']{'));

/** The words of a span at their place, or nothing where a pattern is another. @example wordsLeft(span, '[乙]{.u}') // ' 乙     ' */
export const wordsLeft = (pattern: RegExp, found: string): string | undefined =>
  pattern === span ? ` ${wordsOfSpan(found)}`.padEnd(found.length) : undefined;
