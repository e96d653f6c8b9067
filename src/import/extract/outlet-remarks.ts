/** What stands behind an outlet and is said of the text: remarks in brackets, credits, the label of the next field. */
import { foldScript } from '../comparable.ts';
import { labelOf, readLabels } from './labels.ts';
import { isRemark } from './values.ts';

/** Portals mark in brackets what a text is, and whether it is their own. */
const kind =
  /^(?:本[站网报刊]|[独獨]家)?(?:原创|独家|首发|转载|转帖|综合|编译|整理|授权|专稿|特稿|专栏|图文?|组图|视频|评论|报道|采访|快讯|消息|供稿|来稿|推荐|置顶|精选)+(?:发布|文章|作品|内容)?$/;
const closed = /[\s　]*[（(【[〔［]([^（()）【】[\]〔〕［］]{1,40})[)）】\]〕］]$/u;
/** A bracket that the next label, which stands in it, leaves open. */
const open = /[\s　]*[（(【[〔［][^（()）【】[\]〔〕［］]{0,24}$/u;
const edition = /[版号號刊][)）】\]〕］]?$/u;
/** Credits without a sign: `采访报道丶摄影：何佳`. */
const credit = /(?:记者|通讯员|作者|编辑|摄影|撰文|采写|采访|报道|翻译|编译|整理)[\s　]*(?:[:：／/]|[、丶])/;

/**
 * An outlet without those; an edition and a town are read by others, and stay.
 * @example withoutRemarks('渡口网服务频道【原创】') // '渡口网服务频道'
 * @example withoutRemarks('渡口日报、桥头公会时间：') // '渡口日报、桥头公会'
 */
export function withoutRemarks(written: string): string {
  const value = withoutNextLabel(written);
  const inner = closed.exec(value)?.[1];
  const isOfText = inner !== undefined && (isRemark(inner) || isKind(inner) || isCredit(inner));
  const rest = edition.test(value) ? value : value.replace(isOfText ? closed : open, '').trim();
  if (rest.length < 2) return value;
  return rest === value ? value : withoutRemarks(rest);
}

const isKind = (inner: string): boolean => kind.test(foldScript(inner.trim()));
const isCredit = (inner: string): boolean => readLabels(inner).length > 0 || credit.test(foldScript(inner));

const longestLabel = 5;

/** A label is glued to the value before it where the day behind it stands in another element. */
function withoutNextLabel(value: string): string {
  const [colon] = /[\s　]*[:：][\s　]*$/.exec(value) ?? [];
  if (colon === undefined) return value;
  const text = value.slice(0, -colon.length);
  for (let size = Math.min(longestLabel, text.length - 2); size >= 2; size--)
    if (labelOf(text.slice(-size)) !== undefined) return text.slice(0, -size).trim();
  return value;
}
