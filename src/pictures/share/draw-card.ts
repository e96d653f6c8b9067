/** Draws a card: its layout as SVG, with outlines for text so that every machine draws the same, and that as PNG. */
import sharp from 'sharp';
import type { Edition } from '../../core/edition.ts';
import { cardSize } from '../../views/picture.ts';
import { type CardLayout, type CardText, type CardWords, type Ink, layoutCard } from './card.ts';
import type { Typeface } from './typeface.ts';

/** What to draw with. */
export interface Studio {
  typeface: (edition: Edition) => Typeface;
  colours: Record<Ink, string>;
}

/** A card as PNG. @example await drawCard(words, 'zh-Hans', { typeface: typefaces(), colours: siteColours() }) */
export async function drawCard(words: CardWords, edition: Edition, studio: Studio): Promise<Buffer> {
  const typeface = studio.typeface(edition);
  await typeface.load(`${Object.values(words).join('')}0123456789年月日…`);
  const layout = layoutCard(words, (weight) => typeface.measure(weight));
  // Sixteen shades are all that there is to see: a fifth of the bytes, and quicker than to look for better ones.
  return sharp(Buffer.from(cardSvg(layout, typeface, studio.colours)))
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 8 })
    .toBuffer();
}

/** A layout as SVG. */
export function cardSvg({ boxes, texts }: CardLayout, typeface: Typeface, colours: Record<Ink, string>): string {
  const shapes = boxes.map(
    ({ x, y, width, height, ink, radius = 0 }) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colours[ink]}"/>`,
  );
  const lines = texts.map((text) => textSvg(text, typeface, colours));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">${shapes.join('')}${lines.join('')}</svg>`;
}

function textSvg(line: CardText, typeface: Typeface, colours: Record<Ink, string>): string {
  const scale = line.size / 1000;
  let at = 0;
  const paths = [...line.text].map((character) => {
    const { path, width } = typeface.outline(character, line.weight);
    const placed = path && `<path transform="translate(${Math.round(at)} 0)" d="${path}"/>`;
    at += (width + line.spacing) * 1000;
    return placed;
  });
  return `<g fill="${colours[line.ink]}" transform="translate(${line.x} ${line.y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}
