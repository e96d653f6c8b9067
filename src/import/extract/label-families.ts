/**
 * Labels that are composed: what it is of, the word itself, and what it names: `稿件` + `来源` + `媒体`. Sites compose them
 * freely, so that no list holds all. Labels that are no such compound stand in labels.json.
 */

/** The parts of one kind's labels; the first and the last may be missing. */
interface Family {
  kind: 'source' | 'author' | 'editor' | 'date' | 'views';
  of?: readonly string[];
  words: readonly string[];
  named?: readonly string[];
  /** A bare word is no label of the kind: its last part must stand, or any of the two. */
  compound?: 'any' | 'last';
}

const texts =
  '本文 此文 文章 稿件 文稿 原稿 稿 原文 全文 作品 内容 信息 新闻 消息 资讯 资料 图文 报道 文字 转载 原始 剪报'.split(
    ' ',
  );
const media = '媒体 报刊 报章 报纸 刊物 期刊 杂志 网站 单位 机构'.split(' ');
/** Platforms whose accounts publish. */
const accounts =
  '微信公众号 公众号 微信公号 公号 微信公众平台 微信订阅号 微信号 微信 头条号 百家号 搜狐号 网易号 澎湃号'.split(' ');

const families: readonly Family[] = [
  { kind: 'source', of: texts, words: ['来源', '出处', '来源出处'], named: [...media, ...accounts] },
  {
    kind: 'source',
    of: texts,
    words:
      '来自 出自 源自 转自 转载自 转录自 转摘自 转引自 引自 摘自 摘编自 摘录自 节录自 节选自 选自 选载自 录自 辑自 来源于 转载于 原载 原载于 原刊 原刊于 原刊载于 刊载于 载于 首发于'.split(
        ' ',
      ),
    named: accounts,
  },
  { kind: 'source', words: '原载 原刊 刊载 刊登 发表 首发 首刊 报道 转载'.split(' '), named: media, compound: 'last' },
  {
    kind: 'source',
    of: ['信息', '新闻', '消息', '文件'],
    words: '发布 公告 公布 报送 供稿 来稿 发稿 发文 制发 印发 提供'.split(' '),
    named: ['单位', '机构', '机关', '部门'],
    compound: 'last',
  },
  { kind: 'author', of: [...texts, '撰稿', '供稿', '投稿', '来稿', '撰文', '署名'], words: ['作者'] },
  {
    kind: 'author',
    of: ['本文', '文章', '特约', '本报', '本刊', '本网'],
    words: '撰稿 撰文 撰写 采写 执笔 供稿 投稿 来稿 写作'.split(' '),
    named: ['人', '者', '员'],
    compound: 'any',
  },
  {
    kind: 'editor',
    of: '本文 此文 责任 执行 本期 当期 本版 本页 文字 图文 网络 网页 网站 新闻 文章 内容 值班 当班 栏目 版面 微信 公众号 新媒体 核稿 实习 见习 助理 特约 本报 本刊 本网 本站 编务'.split(
      ' ',
    ),
    words: ['编辑', '责编', '责任编辑', '编校'],
    named: ['人', '者', '人员'],
  },
  {
    kind: 'date',
    of: [],
    words:
      '上版 上稿 发布 发表 发行 发稿 发帖 发文 刊登 刊载 刊出 刊发 登载 出版 出刊 见报 公布 公告 公开 张贴 首发 上线 上网 上架 新闻 信息 文章 消息 资讯 稿件 报道 推送 撰写 撰稿 写作 成文 创建 建立 提交 贴文 播出'.split(
        ' ',
      ),
    named: ['时间', '日期', '日', '时间日期', '日期时间'],
    compound: 'last',
  },
  {
    kind: 'views',
    of: ['文章', '本文', '累计', '总'],
    words: '浏览 点击 阅读 访问 查看 观看 点阅 阅览 被阅'.split(' '),
    named: ['次数', '人次', '人数', '数', '量', '率'],
  },
];

/** Letters of a label may be spread: 来 源. */
const gap = '[ 　]*';
const oneOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].join(gap))
    .join('|')})`;

function patternOf({ of = [], words, named = [], compound }: Family): string {
  const before = of.length > 0 ? oneOf(of) : '';
  const after = named.length > 0 ? oneOf(named) : '';
  const word = oneOf(words);
  if (!compound) return `${before && `${before}?`}${word}${after && `${after}?`}`;
  return [after && `${before && `${before}?`}${word}${after}`, compound === 'any' && before && `${before}${word}`]
    .filter(Boolean)
    .join('|');
}

/** The source of an expression for any composed label, in folded text. */
export const composed = families.map(patternOf).join('|');

const whole = families.map(({ kind, ...parts }) => ({
  kind,
  pattern: new RegExp(`^(?:${patternOf({ kind, ...parts })})$`),
}));

/** What a composed label announces; undefined for any other word. @example familyOf('稿件来源媒体') // 'source' */
export const familyOf = (word: string): Family['kind'] | undefined =>
  whole.find(({ pattern }) => pattern.test(word))?.kind;
