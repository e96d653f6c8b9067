/** What a text points at and does not have: 如下图所示 without a picture, 见附件 without a file, 点击此处 without a link. */
import type { ElementContent } from 'hast';
import type { Article } from '../archive/article.ts';
import { isComponent } from '../content/body/check.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

/** What is pointed at, and the words that do; within quotation marks they are spoken of. */
const pointers = {
  picture:
    /如[上下左右附]?[图圖](?:[一二三四五六\d]{1,2})?所示|[（(](?:[见見如][附上下左右]?|[参參][见見]|附|[上下左右])[图圖](?:[片一二三四五六\d]{1,2})?(?:所示)?[）)]|^[上下左右]?[图圖][为為][:：]?(?=\p{Script=Han})|(?:[扫掃](?:描|一[扫掃])?|[长長]按|[识識][别別])(?:[上下][方列面]|[图圖]中|文末)的?二[维維][码碼]/gmu,
  table:
    /如[上下附]表(?:所[列示])?|[（(](?:[见見](?:[上下附])?|附|[上下])表(?:[一二三四五六\d]{1,2})?[）)]|[见見][上下附]表(?=[。，；])/gu,
  file: /[详詳][见見]附件|[（(](?:[见見][附]?|[参參][见見])附件(?:[一二三四五六\d]{1,2})?[）)]|[见見]附件(?:[一二三四五六\d]{1,2})?(?=[。，；])|(?:下载|下載)附件|附件(?:下载|下載)/gu,
  link: /(?:[点點][击擊]|[请請][点點]|[单單][击擊])(?:此[处處]|[这這][里裡]|[链鏈連][接結]|[下上][方面列][的]?[链鏈連][接結])(?=$|[，。；、！）)]|(?:即可|可|后|後|以)?(?:下[载載]|[报報]名|查[看阅閱]|登[记記]|填[写寫]|了解|[进進]入|[阅閱][读讀]|[参參]加|[预預][约約]|申[请請]|[观觀]看))/gmu,
} as const;

type What = keyof typeof pointers;

/** What an article has that its words may point at. */
function shown({ body, front }: Pick<Article, 'body' | 'front'>): ReadonlySet<What> {
  const found = new Set<What>(front.image ? ['picture'] : []);
  const visit = (node: ElementContent): void => {
    if (isComponent(node)) {
      if (/^(?:Figure|Gallery|Video)$/.test(node.name ?? '')) found.add('picture').add('table');
      if (node.name === 'File') found.add('file').add('link').add('table');
    } else if (node.type === 'element') {
      // A table or an attachment may be shown as a picture of it.
      if (node.tagName === 'img') found.add('picture').add('table').add('file');
      if (node.tagName === 'table' || node.tagName === 'pre') found.add('table').add('file');
      if (node.tagName === 'a' && !('dataFootnoteRef' in node.properties))
        found.add('link').add('file').add('table').add('picture');
    }
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  for (const child of body.children) visit(child as ElementContent);
  return found;
}

/** Each kind of thing that the body of an article points at in vain, once. */
export function checkNothingShown(article: Article, file: string, source: string): Problem[] {
  if (article.front.draft || !/[图圖]|表|附件|[点點单單][击擊]|[请請][点點]|二[维維][码碼]/.test(source)) return [];
  const prose = proseOfFile(source);
  const bodyStart = bodyStartOf(source);
  const at = pointIn(source);
  let has: ReadonlySet<What> | undefined;
  return (Object.keys(pointers) as What[]).flatMap((what) => {
    const found = matchesIn(prose, pointers[what]).find(
      ({ 0: words, index }) =>
        index >= bodyStart &&
        !(/[“「『]$/.test(prose.slice(0, index)) || /^[”」』]/.test(prose.slice(index + words.length))),
    );
    if (!found) return [];
    has ??= shown(article);
    return has.has(what) ? [] : [problem('nothing-shown', { what, found: found[0] }, { file, ...at(found.index) })];
  });
}
