/** The name of a site in its banner, a heading that links to its front, where the title of the article stands below it. */
import type { Classified } from '../classify/classify.ts';
import { hanCount } from '../comparable.ts';

const leastOfTitle = 8;

/**
 * The one heading without a link between such a banner and the text: the title, which the head of the page need not declare.
 * Undefined where the title is no link, or several headings stand there.
 * @example belowBanner(lines, banner) // '[新闻分享] 老秤校准，会员围观一上午'
 */
export function belowBanner(lines: readonly Classified[], title: Classified): string | undefined {
  const { kind, text, hints } = title.block;
  if (kind !== 'heading' || hints.linked < 0.9) return undefined;
  const at = lines.indexOf(title);
  const prose = lines.findIndex(({ label, features }, index) => index > at && label === 'paragraph' && features.long);
  const [heading, other] = lines
    .slice(at + 1, Math.max(prose, at + 1))
    .filter(
      ({ block }) =>
        block.kind === 'heading' &&
        block.hints.linked === 0 &&
        block.hints.repeated === 0 &&
        hanCount(block.text) >= Math.max(leastOfTitle, hanCount(text) + 1),
    );
  return heading && !other ? heading.block.text.trim() : undefined;
}
