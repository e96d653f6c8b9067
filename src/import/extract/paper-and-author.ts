/** A paper and who wrote in it, side by side: `江城日报 余国基`, `余国基／江城日报`, `余国基（江城日报）`, `《江城日报》余国基`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { standing } from '../standing.ts';
import { outletReporter } from './credit-line.ts';
import { isShortName } from './credit-outlet.ts';
import { isMedium } from './outlets.ts';
import { tidy } from './values.ts';

const paper = '(?<paper>《[^《》]{2,14}》|[\\p{Script=Han}A-Za-z\\d]{2,12}?)';
const office =
  '(?:首席|特[约約派]|实习|實習|见习|見習|学生|學生|校园|校園|全媒体|全媒體|总台|總台)*(?:记者|記者|通讯员|通訊員)';
const names = `(?<names>(?:${office}[\\s　:：]*)?\\p{Script=Han}{2,4}(?:[、\\s　]+\\p{Script=Han}{2,4})*)`;
/** Before the name. */
const label = '(?:(?:文|作者|撰文)[\\s　]*[:：／/∕][\\s　]*)?';
const between = '[\\s　]*(?:[\\s　]|[／/∕|｜·])[\\s　]*';

const shapes = [
  `${paper}${between}${names}`,
  `${names}${between}${paper}(?:[报報][导導道])?`,
  `${names}[\\s　]*[（(][\\s　]*${paper}(?:${office})?[\\s　]*[)）]`,
  `(?<paper>《[^《》]{2,14}》)${names}`,
].map((shape) => new RegExp(`^[\\s　]*${label}${shape}[\\s　]*$`, 'u'));

/** In brackets nothing needs to part them: `（江城日报余国基）`. */
const inBrackets = new RegExp(
  `^[\\s　]*[（(【〔[]\\s*(?<paper>\\p{Script=Han}{2,8}?[报報社网網])${names}\\s*[)）】〕\\]][\\s　]*$`,
  'u',
);

/** What the name of an edition, a column or an office ends with. */
const noName = /[版讯刊报网社台部会讯]$/u;

/**
 * What a value says of both.
 * @example paperAndAuthor('江城日报 余国基') // { paper: '江城日报', author: '余国基' }
 * @example paperAndAuthor('余国基') // { paper: '', author: '余国基' }
 */
export function paperAndAuthor(value: string): { paper: string; author: string } {
  const taken = compiled.exec(foldScript(value))?.groups;
  if (taken && areNames(taken.names!)) {
    const at = value.indexOf('《');
    return {
      paper: tidy(value.slice(at, at + taken.paper!.length)),
      author: value.slice(0, taken.names!.length).trim(),
    };
  }
  const sent = outletReporter(value);
  if (sent) return { paper: sent.outlet, author: sent.author };
  if (value.length <= longest)
    for (const shape of [...shapes, inBrackets]) {
      const groups = shape.exec(value)?.groups;
      if (groups && isPaper(groups.paper!) && areNames(groups.names!))
        return { paper: tidy(groups.paper!), author: groups.names!.trim() };
    }
  return { paper: '', author: value };
}

/** The compiler of an excerpt and the work that it is taken from: `余国基辑自《江城侨史》（余大同编著）`. */
const compiled =
  /^(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*?)[\s　]*(?:摘|辑|编|摘编|选|选编|选辑|整理|录|摘录|抄|节选|改编|缩写)自[\s　]*(?<paper>《[^《》]{2,24}》)/u;

const longest = 48;

const isPaper = (value: string): boolean => (isMedium(tidy(value)) || isShortName(value)) && !/^[本我]/.test(value);

/** What stands before the names of reporters. */
const officeBefore = new RegExp(String.raw`^(?:${standing})*(?:记者|通讯员)[\s　:：]*`, 'u');

const areNames = (value: string): boolean =>
  foldScript(value)
    .trim()
    .replace(officeBefore, '')
    .split(/[、\s　]+/)
    .every((name) => isName(name) && !noName.test(name));

/** A paper that is all a line says; undefined for any other line. @example paperAlone('江城日报') // '江城日报' */
export const paperAlone = (line: string): string | undefined =>
  /^[\s　]*(?:《[^《》]{2,14}[报報社网網刊]》|\d{0,4}\p{Script=Han}{2,8}[报報社网網刊])[\s　]*$/u.test(line) &&
  isPaper(line.trim())
    ? tidy(line)
    : undefined;
