/** Lines of whose the pictures of a text are: a source alone with its label right below one, and a label of pictures. */
import type { Classified } from '../classify/classify.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import { findDates } from './dates.ts';
import { readLabels } from './labels.ts';

/** As long as prose is. */
const leastProse = 30;

/** The word for a picture, before the outlet and the names of those who took it: `图：渡口晚报记者 丁一 摄`. */
const ofPicture = /^[\s　（(【[]*(?:图|图片|供图|图片来源|图源|摄影|摄|题图|首图|封面图)[\s　]*[:：／/|｜丨]/u;

/** The lines that name where a picture is from; a source above or below all prose is the text's. */
export function pictureSources(lines: readonly Classified[]): Set<Classified> {
  const isProse = ({ label, block: { kind, text } }: Classified) =>
    label === 'paragraph' && kind !== 'image' && hanCount(text) >= leastProse;
  const [first, last] = [lines.findIndex(isProse), lines.findLastIndex(isProse)];
  return new Set(
    lines.filter((line, index) => {
      if (line.block.kind !== 'image' && ofPicture.test(foldScript(line.block.text))) return true;
      if (line.label === 'meta' && isBelowCaption(lines, index)) return isSource(line.block.text);
      if (line.label !== 'meta' || index <= first || index >= last || first < 0) return false;
      const before = lines.slice(first, index).findLast(({ label }) => label !== 'chrome');
      return before?.block.kind === 'image' && isSource(line.block.text);
    }),
  );
}

/** Right below a caption, which the picture above has among its own words. */
function isBelowCaption(lines: readonly Classified[], index: number): boolean {
  const [picture, caption] = [lines[index - 2]?.block, lines[index - 1]?.block];
  return picture?.kind === 'image' && caption !== undefined && hanCount(caption.text) > 1
    ? foldLine(picture.text).includes(foldLine(caption.text)) && foldLine(picture.text) !== foldLine(caption.text)
    : false;
}

function isSource(text: string): boolean {
  const [label, other] = readLabels(text);
  return label?.kind === 'source' && !other && findDates(text).length === 0;
}
