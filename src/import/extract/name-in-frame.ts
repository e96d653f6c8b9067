/** Names alone in a line of their own, among links and words of the interface: of a list, of a player, of a menu. */
import type { Classified } from '../classify/classify.ts';

const ofArticle: ReadonlySet<Classified['label']> = new Set([
  'title',
  'subtitle',
  'meta',
  'byline',
  'paragraph',
  'heading',
  'caption',
]);

/** Nothing but its place says that such a line signs the text. */
const isNameAlone = ({ label, features }: Classified): boolean =>
  label === 'byline' && features.name === 1 && !features.byline;

/** A link in a list behind the text leads to what there is about somebody. */
const isLinkInList = ({ label, zone, block: { kind, hints } }: Classified): boolean =>
  label === 'byline' && zone !== 'head' && kind === 'item' && hints.linked > fullyLinked;
const fullyLinked = 0.9;

/** The lines that are a name with nothing of the article beside them, neither its title and fields nor its text. */
export function namesInFrame(lines: readonly Classified[]): Set<Classified> {
  const isBeside = (line: Classified | undefined) =>
    line !== undefined && ofArticle.has(line.label) && !isNameAlone(line);
  return new Set(
    lines.filter(
      (line, index) =>
        isLinkInList(line) || (isNameAlone(line) && !isBeside(lines[index - 1]) && !isBeside(lines[index + 1])),
    ),
  );
}
