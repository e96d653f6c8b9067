/** A picture and the line under it that is its caption become one figure. */
import type { Classified } from '../classify/classify.ts';

/** Joins each picture with the caption that follows it; a caption without a picture stays a line of text. */
export function joinCaptions(lines: Classified[]): Classified[] {
  const joined: Classified[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (line.label === 'caption' && previous?.block.kind === 'image' && !previous.block.caption) {
      const caption = line.block.text;
      joined[joined.length - 1] = {
        ...previous,
        block: { ...previous.block, caption, text: previous.block.text || caption },
      };
    } else joined.push(line);
  }
  return joined;
}
