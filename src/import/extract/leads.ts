/**
 * What a page says of a field that nothing was read into: a line that looks like a label and its value though the label
 * is unknown, a name or an outlet alone beside the text, a claim that nobody vouches for. A field is never left empty in
 * silence where there is such a lead; it fills nothing.
 */
import { isNobody } from '../../core/nobody.ts';
import type { Classified } from '../classify/classify.ts';
import { isColumn, isInterface } from '../classify/interface-words.ts';
import { framePatterns, isMarkedName, isName } from '../classify/patterns.ts';
import { foldScript, hanCount } from '../comparable.ts';
import type { Claim, Field, Flag } from '../page.ts';
import { leftOver } from './bare-words.ts';
import { labelOf, readLabels } from './labels.ts';
import { isMedium } from './outlets.ts';
import { postersIn } from './poster.ts';
import { ranks } from './ranks.ts';
import { canBeSource, isOwnReport, isPersonal, isWordOfSite } from './vouch.ts';

type Led = 'source' | 'author' | 'editor';
const led: readonly Led[] = ['source', 'author', 'editor'];

/** What labels of a field have in common, also those that no list holds. */
const roots: Readonly<Record<Led, RegExp>> = {
  source: /来源|来自|出处|稿源|源自|出自|[转摘选引录取编]自|转载|原载|刊[于载登]|媒体|供稿|提供单位|source|^via$/i,
  author:
    /^来自$|作者|文责|笔者|撰|执笔|记者|通讯员|供稿|投稿|来稿|采写|采访|报道|报导|[记纪]录|整理|口述|署名|博主|楼主|^文$|author|writer|reporter|^by$/i,
  editor: /编辑|责编|编审|编校|主编|审稿|审校|编者|editor/i,
};
/** Labels that hold those words and ask for something else. */
const otherwise =
  /电话|热线|邮箱|信箱|时间|日期|单位|部门|网址|链接|标题|说明|声明|费|来源地|图片|照片|摄|推荐|名单|协会|须知|登记|邮件|问题|地址|数$|量$|人数/;

const labelled =
  /(?:^|[\s　|｜，,；;。()（）【】[\]〔〕—–*※●■□◆▲·•-])(?<label>[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z 　]{0,9}?)[\s　]*[:：︰﹕∶/／|｜】〕·・•→⇒＝=][\s　]*(?<value>[^\s　:：︰|｜]{1,30})/gu;
/** Where a text comes from, or who reported, in a few words without any sign. */
const said: Readonly<Partial<Record<Led, RegExp>>> = {
  source:
    /(?:[转摘选引录]自|转载[自于]|原载|[刊载]于|首发于?|发表于|来源于|源自|出自|录于)[\s　]*[:：]?[\s　]*(?<value>[《“「『\p{Script=Han}]\S{1,20})/u,
  author:
    /(?:(?:记者|通讯员|撰稿人?|执笔)[\s　:：]*(?<value>\p{Script=Han}{2,4}))|(?<other>\p{Script=Han}{2,4})[\s　]*(?:报道|报导|撰文?|采写|供稿|口述|[记纪]录|整理|[／/][\s　]*[文撰]|文[／/、]?图)[\s　]*[)）】\]]?$/u,
};
const longestLine = 60;
const longestName = 12;

/** @param claims all that the page claims, those that fill no field among them */
export function leadsOf(
  claims: readonly Claim[],
  lines: readonly Classified[],
  fields: Partial<Record<Field, Claim>>,
): Flag[] {
  return led
    .filter((field) => !fields[field])
    .flatMap((field): Flag[] => {
      const refused = claims.find((one) => one.field === field && (isRefused(one) || isLead(one.value, field)));
      const line = refused ? undefined : lineOf(field, lines);
      const quote = refused?.value ?? line;
      return quote === undefined ? [] : [{ kind: `${field}-doubtful`, quote: quote.slice(0, 40) }];
    });
}

/** A place that the reader sees claims the field, whatever it says there: 本站 is listed, too. */
const isRefused = ({ value, rank, unvouched }: Claim): boolean =>
  (unvouched || rank > ranks.account) && (hanCount(value) > 1 || (login.test(value) && !isNobody(value)));

/** By what name somebody signs in, which names nobody and may be all that a page says: `责任编辑：lina`. */
const login = /^[A-Za-z][\w.-]{2,15}$/;

/** Elsewhere words that say there is no value are none. */
const isLead = (value: string, field: Led): boolean =>
  hanCount(value) > 1 &&
  !isNobody(value) &&
  !isWordOfSite(value) &&
  !isOwnReport(value) &&
  (field !== 'source' || canBeSource(value)) &&
  !isInterface(foldScript(value));

/** The first line that may hold the field. */
function lineOf(field: Led, lines: readonly Classified[]): string | undefined {
  const first = lines.findIndex(({ label }) => label === 'paragraph');
  const last = lines.findLastIndex(({ label }) => label === 'paragraph');
  return lines
    .find((line, index) => {
      const { block, label, features } = line;
      if (block.kind === 'image' || label === 'title' || block.hints.linked > 0.6 || isFrame(line)) return false;
      const isEdge = index <= first + 1 || index >= last - 1;
      const folded = foldScript(block.text).trim();
      const text = folded.length <= longestLine ? folded : isEdge ? edgesOf(folded) : '';
      if (text === '' || isColumn(text)) return false;
      if (isBareLabel(field, text) && isValueBehind(field, lines[index + 1])) return true;
      if (namesField(field, text, block.hints.repeated > 0)) return true;
      if (label === 'meta' && block.hints.repeated === 0 && index < last && hasLeftOver(field, block.text)) return true;
      if (block.hints.repeated > 0 || !isEdge || features.related) return false;
      if (field === 'author' && index <= first && isDescribed(text)) return true;
      return standsAlone(field, text, index < first || index >= last);
    })
    ?.block.text.trim();
}

const isFrame = ({ features }: Classified): boolean =>
  Boolean(
    features['frame-copyright'] || features['frame-contact'] || features['frame-disclaimer'] || features['frame-share'],
  );

/** The brackets that open and close a paragraph. */
const edgesOf = (text: string): string =>
  [
    /^[（(【〔[][^（()）【】〔〕[\]]{2,40}[)）】〕\]]/.exec(text)?.[0],
    /[（(【〔[][^（()）【】〔〕[\]]{2,40}[)）】〕\]][。.]?$/.exec(text)?.[0],
  ]
    .filter(Boolean)
    .join(' ');

function namesField(field: Led, text: string, isShared: boolean): boolean {
  const pairs = [...text.matchAll(labelled)].map(({ groups }) => groups!);
  const own = pairs.find(({ label, value }) => isLabelOf(field, label!.trim()) && isLead(value!, field));
  if (own) return true;
  if (field === 'author' && !isShared && postersIn(text).some(isPersonal)) return true;
  if (!isShared && isGlued(field, text)) return true;
  const spoken = isShared && field !== 'source' ? undefined : said[field]?.exec(text)?.groups;
  const value = spoken?.value ?? spoken?.other;
  return value !== undefined && (field === 'source' ? canBeSource(value) : isName(value) || isName(value.slice(0, 3)));
}

/** A label in an element of its own, with its value in the next one. */
const isBareLabel = (field: Led, text: string): boolean => {
  const kind = labelOf(text);
  return kind === field || (field === 'author' && (kind === 'reporter' || kind === 'correspondent'));
};

function isValueBehind(field: Led, line: Classified | undefined): boolean {
  if (!line || line.block.kind === 'image') return false;
  const text = line.block.text.trim();
  return (
    text.length <= longestName &&
    !/[。！？]/.test(text) &&
    labelOf(text) === undefined &&
    readLabels(text).length === 0 &&
    isLead(text, field)
  );
}

/** Words that stand beside a day and are no outlet. */
const ofInterface =
  /星期|发[表布]|更新|分类|标签|阅读|浏览|评论|留言|编辑|字[体号]|打印|收藏|搜|登[录入]|作者|农历|[年月日次人数篇字号]$/;

/** A word between the labels and days of a line that neither is nor says anything of the interface. */
function hasLeftOver(field: Led, line: string): boolean {
  if (field !== 'source') return false;
  return leftOver(line).some(
    (word) =>
      /^\p{Script=Han}{3,12}$/u.test(word) &&
      isLead(word, field) &&
      !isColumn(foldScript(word)) &&
      !isName(foldScript(word)) &&
      !framePatterns.counters.test(foldScript(word)) &&
      !ofInterface.test(foldScript(word)),
  );
}

/** A label without any sign behind it: `报导人 张三`, `编辑李四】`; and the paper before its reporter. */
const unsigned =
  /(?:^|[\s　，,；;。（(【[〔|｜·])(?<label>\p{Script=Han}{2,5}?)(?<gap>[\s　]*)(?<value>\p{Script=Han}{2,10})(?=$|[\s　，,；;。）)】\]〕|｜·])/gu;
const ofPaper = /(?:^|[\s　，,；;。（(【[〔|｜·])(?<value>\p{Script=Han}{2,8}[报社网台刊])(?=[记通特驻，,])/u;

function isGlued(field: Led, text: string): boolean {
  if (field === 'source') {
    const value = ofPaper.exec(text)?.groups?.value;
    return value !== undefined && isMedium(value) && isLead(value, field);
  }
  return [...text.matchAll(unsigned)].some(
    ({ groups }) => isLabelOf(field, groups!.label!) && isName(groups!.value!) && isLead(groups!.value!, field),
  );
}

const isLabelOf = (field: Led, label: string): boolean => roots[field].test(label) && !otherwise.test(label);

/** A name above the text with whatever is said of the person in brackets: `张三（教师，渡口人）`. */
function isDescribed(text: string): boolean {
  const name = /^[\s　]*(\p{Script=Han}{3,4})[\s　]*[（(][^（()）。！？]{2,14}[)）]$/u.exec(text)?.[1];
  return name !== undefined && isName(name);
}

/** Nothing but a name, or but an outlet, right above or below the text. */
function standsAlone(field: Led, text: string, isOutside: boolean): boolean {
  const bare = text.replace(/^[\s　（(【[—–－*※□■◆-]+|[\s　)）】\].。]+$/g, '');
  if (bare.length > longestName || /[，。！？]/.test(bare) || isInterface(bare)) return false;
  if (field === 'source') return isMedium(bare) && bare.length > 2 && !/[:：版]/.test(bare);
  if (field === 'editor') return false;
  return isMarkedName(text) || (bare.split(/[、，\s　]+/).every(isName) && (isOutside || text !== bare));
}
