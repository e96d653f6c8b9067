/** Code without an end. */
import { alphabetOf } from '../../core/alphabet.ts';
import { matchesIn } from '../../core/matches.ts';
import { type Place, type Problem, problem } from '../problem.ts';

/** The signs of a fence. */
const fenceSigns = '`~·｀‘’';
/** What an input method for Chinese gives for them. */
const wrongSign = /^[·｀‘’]/;
/** A line that was to end what such signs begin. */
const wrongEnd = /^ {0,3}[·｀‘’`]{3,}[ \t]*$/m;

/** A block of code that nothing ends: all that follows is code. */
export function openFence(source: string, bodyStart: number, place: (offset: number) => Place): Problem[] {
  if (!alphabetOf(source).hasAny(fenceSigns)) return [];
  const body = source.slice(bodyStart);
  let open: { sign: string; offset: number; isRule: boolean } | undefined;
  for (const match of matchesIn(body, /^ {0,3}(`{3,}|~{3,}|[·｀]{3,}|[‘’]{3,})([^\n`]*)$/gm)) {
    const [, sign = '', info = ''] = match;
    const offset = bodyStart + match.index;
    if (wrongSign.test(sign)) {
      // In code it is text; six points are an ellipsis.
      if (open || sign === '······') continue;
      const behind = match.index + match[0].length;
      const close = wrongEnd.exec(body.slice(behind))?.index;
      // Quotation marks alone in a line begin code where others end it.
      if (close === undefined && /^[‘’]/.test(sign)) continue;
      const params = { found: sign, ...(close !== undefined && { close: place(bodyStart + behind + close).line! }) };
      return [problem('open-fence', params, place(offset))];
    }
    if (!open) open = { sign, offset, isRule: info.trim() === '' && (sign.length > 3 || sign.startsWith('~')) };
    else if (sign.startsWith(open.sign) && info.trim() === '') open = undefined;
  }
  if (!open) return [];
  const end = shortFence(source, open, place);
  const params = { found: open.sign, ...(end ? { end } : open.isRule && { rule: true as const }) };
  return [problem('open-fence', params, place(open.offset))];
}

/** A line of one or two signs of the fence, or of full-width ones, which was to end it. */
function shortFence(
  source: string,
  { sign, offset }: { sign: string; offset: number },
  place: (offset: number) => Place,
) {
  const after = source.indexOf('\n', offset);
  const pattern = sign.startsWith('`') ? /^[ \t]*([`｀'’·]{1,3})[ \t]*$/m : /^[ \t]*([~～]{1,3})[ \t]*$/m;
  const found = after === -1 ? null : pattern.exec(source.slice(after));
  return found ? { sign: found[1]!, line: place(after + found.index + found[0].indexOf(found[1]!)).line! } : undefined;
}
