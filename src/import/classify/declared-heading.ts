/** The heading that is the title by the agreement of the page with its own head. */
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import type { Block } from '../page.ts';
import type { Features } from './features.ts';
import { organisation, predicate } from './patterns.ts';

/** Shorter headings are of sections as often. */
const leastOfTitle = 6;

/** The head declares it, word for word or as a part. */
export const isNamed = (features: Features): boolean => features.declared === 1 || features['declared-part'] === 1;

/**
 * The one heading that is, word for word, what the head declares, and no link: the title, whatever a site sets above it.
 * Undefined where several are, or none.
 */
export function declaredHeading(blocks: readonly Block[], features: readonly Features[]): number | undefined {
  const found = blocks.flatMap(({ kind, text, hints }, at) =>
    kind === 'heading' &&
    features[at]!.declared === 1 &&
    hanCount(text) >= leastOfTitle &&
    hints.linked < 0.5 &&
    hints.repeated === 0
      ? [at]
      : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * True where the head names the heading first and the line behind it: `江城商会成立_会务要闻_江城网`. The line is of the section then,
 * whatever stands where.
 */
export function isBehindHeading(line: string, heading: string, titles: readonly string[]): boolean {
  const [key, first] = [foldLine(line), foldLine(heading)];
  const folded = foldScript(heading);
  if (hanCount(line) >= leastOfTitle || (organisation.test(folded) && !predicate.test(folded))) return false;
  return titles.some((whole) => foldLine(whole).startsWith(first) && foldLine(whole).indexOf(key, first.length) > 0);
}
