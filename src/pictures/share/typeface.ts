/** The outlines of characters in an edition's font; what it lacks comes from the other edition's. */
import type { Command, Font } from 'opentype.js';
import { type Edition, otherEdition } from '../../core/edition.ts';
import type { Measure } from './break-title.ts';
import type { Weight } from './card.ts';
import { FontFiles } from './font-files.ts';

/** An outline in thousandths of an em, as SVG writes paths, upwards. */
export interface Outline {
  path: string;
  /** In ems. */
  width: number;
}

const weights = { regular: 450, bold: 700 } as const satisfies Record<Weight, number>;
/** Printers' sign for a character that they do not have; the archive's own for one that was lost. */
const missing = '〓';

/** Opens typefaces that share their files. @example typefaces()('zh-Hans') */
export function typefaces(): (edition: Edition) => Typeface {
  const files = { 'zh-Hans': new FontFiles('zh-Hans'), 'zh-Hant': new FontFiles('zh-Hant') };
  const faces = new Map<Edition, Typeface>();
  return (edition) => {
    const face = faces.get(edition) ?? new Typeface([files[edition], files[otherEdition(edition)]]);
    faces.set(edition, face);
    return face;
  };
}

/** The characters of an edition. */
export class Typeface {
  readonly #files: readonly FontFiles[];
  readonly #outlines: Record<Weight, Map<string, Outline>> = { regular: new Map(), bold: new Map() };

  /** @param files those asked first come first */
  constructor(files: readonly FontFiles[]) {
    this.#files = files;
  }

  /** Opens what a text needs: `outline` and `measure` know only characters that were loaded. */
  async load(text: string): Promise<void> {
    for (const character of new Set(text)) {
      if (this.#outlines.bold.has(character)) continue;
      const font = await this.#fontWith(character);
      for (const weight of ['regular', 'bold'] as const)
        this.#outlines[weight].set(
          character,
          font ? outlineIn(font, character, weight) : this.#signOf(character, weight),
        );
    }
  }

  /** The outline of a loaded character. */
  outline(character: string, weight: Weight): Outline {
    return this.#outlines[weight].get(character) ?? { path: '', width: 0 };
  }

  /** @example typeface.measure('bold')('年会') // 2 */
  measure(weight: Weight): Measure {
    return (text) => [...text].reduce((sum, character) => sum + this.outline(character, weight).width, 0);
  }

  async #fontWith(character: string): Promise<Font | undefined> {
    if (!this.#outlines.bold.has(missing) && character !== missing) await this.load(missing);
    for (const files of this.#files) {
      const font = await files.fontWith(character);
      if (font && font.charToGlyph(character).index > 0) return font;
    }
    return undefined;
  }

  /** What stands for a character that no font has. A pictograph, or what joins or varies its neighbour, is left out. */
  #signOf(character: string, weight: Weight): Outline {
    return /^[\p{M}\p{C}\p{Z}\p{Emoji_Presentation}]$/u.test(character)
      ? { path: '', width: 0 }
      : this.outline(missing, weight);
  }
}

function outlineIn(font: Font, character: string, weight: Weight): Outline {
  const glyph = font.variation.getTransform(font.charToGlyph(character), { wght: weights[weight] });
  const toThousandths = 1000 / font.unitsPerEm;
  return {
    path: pathOf(glyph.path.commands, toThousandths),
    width: glyph.advanceWidth / font.unitsPerEm,
  };
}

/** Not the package's own: it writes NaN for what is very near to a whole number. */
function pathOf(commands: readonly Command[], scale: number): string {
  const put = (...numbers: number[]): string => numbers.map((one) => Math.round(one * scale)).join(' ');
  return commands
    .map((one) => {
      if (one.type === 'Z') return 'Z';
      if (one.type === 'Q') return `Q${put(one.x1, one.y1, one.x, one.y)}`;
      if (one.type === 'C') return `C${put(one.x1, one.y1, one.x2, one.y2, one.x, one.y)}`;
      return `${one.type}${put(one.x, one.y)}`;
    })
    .join('');
}
