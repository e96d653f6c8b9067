/** The name of a section above the headline, which papers print larger than the headline itself: `中国` above `老秤重新校准`. */
import type { Classified } from '../classify/classify.ts';
import { numbered } from '../classify/patterns.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import type { Declared } from '../page.ts';
import { titleParts } from '../read/head.ts';
import { belowMasthead } from './masthead-title.ts';

/** Sections have short names, and headlines are longer. */
const longestSection = 5;
const leastOfHeadline = 7;
const longestHeadline = 48;
const leastLonger = 3;

/** The lines with the headline as the title, where what was taken for it is the section that it stands in. */
export function belowSection(lines: Classified[], { titles }: Declared): Classified[] {
  const at = lines.findIndex(({ label }) => label === 'title');
  const section = lines[at];
  if (!section || hanCount(section.block.text) > longestSection) return lines;
  const isStep = endsPath(section, lines);
  if (opensHead(section.block.text, titles) && !isStep) return lines;
  const prose = lines.findIndex(({ label, features }, index) => index > at && label === 'paragraph' && features.long);
  const [headline, other] = lines.slice(at + 1, Math.max(prose, at + 1)).filter((line) => isHeadline(line, section));
  // The page may print the headline above the text again.
  const isAgain =
    other !== undefined && headline !== undefined && foldLine(other.block.text) === foldLine(headline.block.text);
  if (!headline || (other && !isAgain) || belowMasthead(lines, section.block.text, { titles }) !== undefined)
    return lines;
  const next = lines[lines.indexOf(headline) + 1];
  const isAboveDay = headline.block.kind === 'heading' && next?.label === 'meta';
  if (!closesHead(section.block.text, titles) && !(isAboveDay && (isStep || isInMenu(section, lines)))) return lines;
  return lines.map((line) =>
    line === section
      ? { ...line, label: 'chrome' }
      : line === headline
        ? { ...line, label: 'title', zone: 'head' }
        : line,
  );
}

/** The head names it first: the title, however short. @example opensHead('章程', ['章程 - 江城商会']) // true */
const opensHead = (text: string, titles: readonly string[]): boolean =>
  titles.some((title) => titleParts(title).length > 1 && foldLine(title).startsWith(foldLine(text)));

/** The site stands before it. */
const closesHead = (text: string, titles: readonly string[]): boolean =>
  titles.some((title) => {
    const parts = titleParts(title);
    return parts.length > 1 && foldLine(parts.at(-1)!) === foldLine(text);
  });

function isHeadline({ label, block: { kind, text, hints } }: Classified, section: Classified): boolean {
  if (kind === 'image' || kind === 'item' || hints.linked > 0 || hints.repeated > 0) return false;
  if (label !== 'heading' && label !== 'subtitle' && kind !== 'heading') return false;
  const size = hanCount(text);
  return (
    size >= leastOfHeadline &&
    size <= longestHeadline &&
    size >= leastLonger * hanCount(section.block.text) &&
    !numbered.test(text) &&
    !/^[\s　（(]*第[一二三四五六七八九十\d]{1,3}[章节条编部]|。|[；;]\s*$/u.test(foldScript(text))
  );
}

const isInMenu = (section: Classified, lines: readonly Classified[]): boolean =>
  lines.some(
    ({ label, block: { text, hints } }) =>
      label === 'chrome' && hints.linked > 0.5 && foldLine(text) === foldLine(section.block.text),
  );

/** The last step of the page's path, with two before it: `首页 > 研究 > 秤学`. */
const endsPath = ({ block }: Classified, lines: readonly Classified[]): boolean =>
  lines.some(({ label, block: { text } }) => {
    const steps = text
      .split(/[\s　]*[>»›→＞]+[\s　]*/u)
      .map(foldLine)
      .filter(Boolean);
    return label === 'chrome' && steps.length > 2 && steps.at(-1) === foldLine(block.text);
  });
