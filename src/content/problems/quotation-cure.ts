/** What to write for a quotation that stands between two tags of another program. */
import { zh } from '../../i18n/sentence.ts';
import type { Cure } from './foreign-commands.ts';

/** A quotation between two tags of another program. */
export interface Quotation {
  /** The tag that ends it, and its line where that is another one. */
  end: string;
  line?: number;
  /** What is quoted, where it stands between the tags in their line. */
  text?: string;
  /** Whose words they are. */
  by?: string;
}

/** @example quotationCure({ end: '{% endquote %}', text: '天亮。', by: '王兰' })[1] // write > 天亮。, below it >, then > ——王兰 */
export function quotationCure({ end, line, text, by }: Quotation): Cure {
  if (text !== undefined)
    return by
      ? [
          zh`写成三行，前后各空一行：> ${text} ⏎ > ⏎ > ——${by}`,
          `write three lines, between empty ones: > ${text} ⏎ > ⏎ > ——${by}`,
        ]
      : [zh`写成 > ${text}，前后各空一行`, `write > ${text}, between empty lines`];
  return by
    ? [
        zh`这是引文：删去这一行，下面各行（空行也是）行首加 > 和一个空格；第 ${line!} 行的 ${end} 换成两行：> 和 > ——${by}`,
        `it begins a quotation: delete this line, put > and a blank before each line below, empty ones, too, and write two lines for ${end} in line ${line}: > and > ——${by}`,
      ]
    : [
        zh`这是引文：这一行和第 ${line!} 行的 ${end} 删去，中间各行（空行也是）行首加 > 和一个空格`,
        `it begins a quotation: delete this line and ${end} in line ${line}, and put > and a blank before each line between them, empty ones, too`,
      ];
}
