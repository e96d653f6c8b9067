/** Where everything stands on the card of a shared link: words, rules and the seal, in pixels. Pure: no fonts, no files. */
import { cardSize } from '../../views/picture.ts';
import type { Measure } from './break-title.ts';
import { fitTitle } from './fit-title.ts';

/** What a card says. */
export interface CardWords {
  /** The two characters of the seal. */
  seal: string;
  chamber: string;
  title: string;
  /** In words. */
  date: string;
  category?: string;
}

/** How heavy the strokes are. */
export type Weight = 'regular' | 'bold';
/** Colours by the names that the site's stylesheet gives them. */
export type Ink = 'paper' | 'ink' | 'ink-soft' | 'line' | 'seal' | 'rule';

/** A line of text: `x` is its left edge, `y` its baseline. */
export interface CardText {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: Weight;
  ink: Ink;
  /** Space between characters, in ems. */
  spacing: number;
}

/** A filled rectangle. */
export interface CardBox {
  x: number;
  y: number;
  width: number;
  height: number;
  ink: Ink;
  radius?: number;
}

/** A card, laid out. */
export interface CardLayout {
  boxes: CardBox[];
  texts: CardText[];
}

const margin = 88;
const inner = cardSize.width - 2 * margin;
const seal = { top: 62, side: 76, size: 29 } as const;
const head = { size: 36, spacing: 0.06 } as const;
const foot = { line: 524, baseline: 575, size: 30, spacing: 0.04 } as const;
const headLine = 166;
/** Distance of baselines, in ems. */
const leading = 1.36;
/** A Han character stands from so far above the baseline to so far below it, in ems. */
const body = { above: 0.86, below: 0.1 } as const;
/** Half of these is blank, on the left. */
const opens = /^[（《〈「『【〔〖“‘]/u;

/**
 * @param measure how wide a text stands in a weight, in ems
 * @example layoutCard(words, (weight) => typeface.measure(weight)).texts
 */
export function layoutCard(words: CardWords, measure: (weight: Weight) => Measure): CardLayout {
  const texts: CardText[] = [];
  const wide = (text: string, weight: Weight, size: number, spacing: number): number =>
    (measure(weight)(text) + [...text].length * spacing) * size;

  const middle = seal.top + seal.side / 2;
  const onMiddle = (size: number): number => middle + ((body.above - body.below) / 2) * size;
  for (const [i, character] of [...words.seal].slice(0, 2).entries()) {
    const y = middle + (i === 0 ? -0.5 : 0.5) * seal.size * 1.08 + ((body.above - body.below) / 2) * seal.size;
    const x = margin + (seal.side - seal.size) / 2;
    texts.push({ text: character, x, y, size: seal.size, weight: 'bold', ink: 'paper', spacing: 0 });
  }

  // A long name is set smaller rather than cut.
  const room = inner - seal.side - 24;
  const headSize = head.size * Math.min(1, room / wide(words.chamber, 'bold', head.size, head.spacing));
  texts.push({
    text: words.chamber,
    x: margin + seal.side + 24,
    y: onMiddle(headSize),
    size: headSize,
    weight: 'bold',
    ink: 'ink',
    spacing: head.spacing,
  });

  const { size, lines } = fitTitle(words.title, measure('bold'), inner);
  const height = ((lines.length - 1) * leading + body.above + body.below) * size;
  const top = (headLine + foot.line - height) / 2;
  for (const [i, text] of lines.entries()) {
    const x = margin - (opens.test(text) && measure('bold')([...text][0]!) > 0.9 ? 0.45 * size : 0);
    const y = top + (body.above + i * leading) * size;
    texts.push({ text, x, y, size, weight: 'bold', ink: 'ink', spacing: 0 });
  }

  const { date } = words;
  const { size: small, baseline: y, spacing } = foot;
  const common = { y, size: small, weight: 'regular', spacing } as const;
  const dateX = cardSize.width - margin - wide(date, 'regular', small, spacing) + spacing * small;
  texts.push({ ...common, text: date, x: dateX, ink: 'ink-soft' });
  if (words.category) texts.push({ ...common, text: words.category, x: margin, weight: 'bold', ink: 'seal' });

  const boxes: CardBox[] = [
    { x: 0, y: 0, width: cardSize.width, height: cardSize.height, ink: 'paper' },
    { x: 0, y: 0, width: cardSize.width, height: 12, ink: 'seal' },
    { x: margin, y: seal.top, width: seal.side, height: seal.side, ink: 'seal', radius: 10 },
    // The double rule of the masthead.
    { x: margin, y: headLine - 2, width: inner, height: 2, ink: 'rule' },
    { x: margin, y: headLine + 3, width: inner, height: 2, ink: 'rule' },
    { x: margin, y: foot.line, width: inner, height: 2, ink: 'line' },
  ];
  return { boxes, texts };
}
