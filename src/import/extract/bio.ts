/** The card of the author below a text: his name, and behind it who he is: `张三，商会理事，著有……`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim, Dropped } from '../page.ts';
import { claim } from './claims.ts';
import { ranks } from './ranks.ts';

/** What a sentence about an author says of him. */
const calling =
  /作家|作者|记者|编辑|学者|教授|讲师|研究生|[硕博]士生|诗人|律师|会计师|医师|博士|理事|会长|监事|秘书|主任|委员|顾问|会员|校友|老师|教师|经理|店主|创办人|创始人|专栏|著有|毕业于|现居|旅居|移居|祖籍|出生于|生于|现任|曾任|供职|任职/;
const introduced = /^[\s　（(【]*(?:作者简介|作者介绍|关于作者|作者)[\s　】]*[:：丨｜|]?[\s　]*/;
/** Where the author works, which names nobody: `（作者单位：江城博物馆）`. */
const workplace = /^[\s　（(【]*作者(?:单位|所在单位|工作单位)[\s　]*[:：]?[^。！？]{2,40}[)）】]?[\s　]*$/;
const bio = /^(?<name>\p{Script=Han}{2,4})[\s　]*(?:[，,：:|｜]|[（(])/u;
const longest = 160;
/** So near to the end it stands. */
const lastLines = 3;

/** The blocks without the card, and whom it names; where no word says that he is the author, that is told. */
export function takeBio(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const lines = blocks.filter(({ kind, text }) => kind !== 'image' && text.trim() !== '');
  const work = lines.findLast(({ text }) => workplace.test(foldScript(text)));
  if (work && lines.indexOf(work) >= Math.max(2, lines.length - lastLines))
    return {
      blocks: blocks.filter((block) => block !== work),
      claims: [],
      dropped: [{ text: work.text, reason: 'byline' }],
    };
  const at = lines.findLastIndex((block, index) => isBio(block, lines[index - 1]));
  if (at < 2 || at < lines.length - lastLines) return { blocks, claims: [], dropped: [] };
  const line = lines[at]!;
  const name = nameIn(line.text)!;
  const card = new Set(isAlone(lines[at - 1]!, name) ? [lines[at - 1]!, line] : [line]);
  return {
    blocks: blocks.filter((block) => !card.has(block)),
    claims: claim(
      'author',
      name,
      ranks.byline,
      isIntroduced(line) ? undefined : { kind: 'author-guessed', quote: line.text.slice(0, 60) },
    ),
    dropped: [...card].map(({ text }) => ({ text, reason: 'byline' })),
  };
}

/** The name that such a line begins with. */
function nameIn(text: string): string | undefined {
  const folded = foldScript(text);
  const from = introduced.exec(folded)?.[0].length ?? 0;
  const name = bio.exec(folded.slice(from))?.groups?.name;
  return name && isName(name) ? text.slice(from, from + name.length) : undefined;
}

/** A heading of its own, or a word, tells a card from a sentence of the text about somebody. */
function isBio(block: Block, before: Block | undefined): boolean {
  const { text } = block;
  const name = text.length <= longest && calling.test(foldScript(text)) ? nameIn(text) : undefined;
  if (!name) return false;
  return isIntroduced(block) || (before !== undefined && isAlone(before, name));
}

const isIntroduced = ({ text }: Block): boolean => introduced.test(foldScript(text));

const isAlone = ({ text }: Block, name: string): boolean =>
  foldScript(text)
    .replace(introduced, '')
    .replace(/[\s　]/g, '') === foldScript(name);

/** So near to the beginning an editor introduces who wrote. */
const firstLines = 4;

/**
 * True for a line at either end of a text that says who somebody is, as a site tells of an author and a report of nobody.
 * @param folded the line
 * @param at which line of how many it is
 * @example isBioOf('尤三省', '评论员尤三省为渡口大学博士。以上全为个人意见。', 9, 10) // true
 */
export function isBioOf(name: string, folded: string, at: number, of: number): boolean {
  if (folded.length > longest || (at >= firstLines && at < of - lastLines)) return false;
  const behind = folded.slice(folded.indexOf(name) + name.length);
  // His portrait above the card.
  if (/^[\s　。.]*$/u.test(behind) && folded.trim().startsWith(name)) return true;
  return (
    /^(?:[\s　]*[，,：:|｜（(]|为|系|是|现任|现为|毕业|任教|任职)/u.test(behind) &&
    calling.test(behind) &&
    /^[\s　]*(?:\p{Script=Han}|[A-Za-z]){0,12}$/u.test(folded.slice(0, folded.indexOf(name)))
  );
}
