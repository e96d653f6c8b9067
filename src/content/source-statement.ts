/**
 * What a source statement says: `来源：` names a publication, says what an article was compiled from (综合新华社、人民日报),
 * or names nobody (综合报道, 网络). It is printed as it stands; only what machines and citations say of it is read here,
 * since a publication called 综合新华社 there is none.
 */
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { isNobody } from '../core/nobody.ts';
import { rememberedTexts } from '../core/remembered.ts';

/** A source statement, understood. */
export interface SourceStatement {
  /** The one that first published the article. */
  readonly publication?: string;
  /** Those from whose reports it was put together. */
  readonly compiledFrom: readonly string[];
}

/** 综合 before another noun is part of a name: 综合开发研究院, 综合信息网. */
const compound =
  /^(?:开发|信息|资讯|新闻|频道|广播|电视台|电台|管理|执法|服务|交通|保税|研究|治理|行政|业务|事务|文秘|秘书|体育|大学|学院|医院|技术|经济|艺术|利用|试验|实验|改革|协调|调研|宣传|办公室|(?:[科处室司部办组网报社刊台版类性]|时报|日报|晚报|早报|周刊|月刊|杂志)$)/u;
/** Reports at large, and where everything stands: not a name among them. */
const atLarge =
  /^(?:各(?:方|大|家)?)?(?:中外|国内外|境内外|海内外|网络|互联网|网上|网路|媒体|多家|外媒|外电|本站|网友|公开|相关|有关)*(?:报道|报导|整理|新闻|消息|资料|信息|来源|媒体|网络|互联网|网上|网路|外媒|外电|编辑|转载)?$/u;
/** What may stand behind the names: 综合新华社、人民日报等媒体报道. */
const tail = /等?(?:多家)?(?:媒[体體])?的?(?:[报報][道导導]|消息|整理)?$/u;

/** Statements at hand: head, structured data and citation of a page ask for the same one, and an archive has few. */
const atHand = 512;

/**
 * @example readSource('中华工商时报') // { publication: '中华工商时报', compiledFrom: [] }
 * @example readSource('綜合新華社、人民日報') // { compiledFrom: ['新華社', '人民日報'] }
 * @example readSource('综合报道') // { compiledFrom: [] }
 */
export const readSource: (statement: string) => SourceStatement = rememberedTexts(read, atHand);

function read(statement: string): SourceStatement {
  const text = statement.trim();
  if (isNobody(text) || namesNobody(text)) return { compiledFrom: [] };
  const [, rest] = /^[综綜]合[自了]?[:：\s]*(.*)$/su.exec(text) ?? [];
  if (rest === undefined) return { publication: text, compiledFrom: [] };
  if (namesNobody(rest)) return { compiledFrom: [] };
  if (compound.test(foldToSimplified(rest))) return { publication: text, compiledFrom: [] };
  const names = rest.split(/[、，,;；／/＋+＆&\s]+/u).map((name) => name.replace(tail, ''));
  return { compiledFrom: names.filter((name) => !namesNobody(name)) };
}

const namesNobody = (text: string): boolean => atLarge.test(foldToSimplified(text));
