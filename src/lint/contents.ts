/** What an article or a page says that its author did not mean: words of templates and of web pages, its title again. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Article } from '../archive/article.ts';
import { placeOf as placeOfNode } from '../content/body/place.ts';
import { type Point, type Problem, problem } from '../content/problem.ts';
import { lazy } from '../core/lazy.ts';
import { checkHeadings } from './headings.ts';
import { checkPairs } from './pairs.ts';
import { furniture } from './program-phrases.ts';
import { proseTextOf, textOf } from './texts.ts';

const placeholders =
  /正文从这里开始|正文從這裡開始|(?<![击擊])此处(?:填写|输入)|(?<![在于於击擊])[这這][里裡](?:填[写寫]|[输輸]入)|在此输入|[请請][输輸]入(?:正文|内容|标题|[链鏈]接(?:描述|地址|文字)|[图圖]片(?:描述|地址))|在?(?:这里|此[处處])(?:写|插入)(?:[链鏈]接|[图圖]片)(?:描述|内容|[标標][题題])|enter (?:link|image) description here|^(?:一两句话的摘要|一兩句話的摘要|图上有什么|圖上有什麼|(?:请输入|在这里插入|在此插入)?图片(?:描述|说明|标题)|圖片(?:描述|說明)|alt(?: text)?|image(?: description)?|(?:IMG|DSC)_?\d+(?:\.\w+)?|image\d*\.\w{3,4}|[\w\u4e00-\u9fff（）()-]{1,40}\.(?:jpe?g|png|gif|webp|bmp))$|Lorem ipsum|TODO|待补充|[（(【[]待(?:[核查补補填定录錄]|核[实實对對]|[补補]充|[确確][认認])[）)】\]]|xxxx+|(?<![A-Za-z])X{3}(?=[人元名年月日号位家次个項项])|[（(【]\s*(?:此处)?插入?(?:图片?|照片|表格?)\s*\d*[）)】]|(?<![击擊])此处(?:插入|添加|放|加|配)/im;

type Node = RootContent | ElementContent;

/** What Word and Excel write where a reference or a formula has no value, the codes of their fields, the comments of a reviewer. */
const office =
  /错误[！!]\s*(?:未找到引用源|未定义书签|超链接引用无效|文档中没有指定样式的文字)|錯誤[！!]\s*(?:找不到參照來源|尚未定義書籤|超連結參照不正確|文件中沒有此樣式的文字)|Error! (?:Reference source not found|Bookmark not defined)|#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)|(?<![#\w]|^)#{5,}(?!#)|^#{5,}$|(?<![\w.])\d(?:\.\d+)?E\+\d{2}(?!\d)|(?<!\w)(?:HYPERLINK|PAGEREF|MERGEFIELD) +[\\"“_]|_Toc\d{6,}|(?:Normal|普通|标准|DocumentNotSpecified)[ \t]*\d[\d.]*(?: ?磅)?(?: \d[\d.]*(?: ?磅)?)* (?:false|true)(?: (?:false|true))*|(?:false|true)(?: (?:false|true)){2}(?: [A-Z]{2}-[A-Z]{2}| X-NONE)*|(?<![A-Z-])[A-Z]{2}-[A-Z]{2} (?:[A-Z]{2}-[A-Z]{2}|X-NONE)(?: X-NONE)?|(?<![A-Za-z])Mso(?:Normal|Table|PlainText|ListParagraph|BodyText|Footnote|Hyperlink|Header|Footer)\w*|(?<![\w-])mso-[a-z-]+ ?:|\[if (?:!|gte |lte )?(?:mso|support|vml|IE)[^\]\n]*\]|\[endif\]|(?:Start|End)Fragment|StartHTML:\d+|MicrosoftInternetExplorer4|DocumentNotSpecified|\/\* (?:Style|Font|List) Definitions \*\/|(?<![\w-])(?:font-(?:family|size|weight)|line-height|text-indent|letter-spacing|white-space|background-color) ?: ?[^;。\n]{1,60};|[[［](?:[删刪]除的[内內]容|[带帶]格式的|[设設]置格式|插入的[内內]容)[:：]|=(?:SUM|AVERAGE|COUNTA?|IF|VLOOKUP|ROUND|MAX|MIN)\([A-Z\d$:,]+\)|批[注註] ?[[［][^[\]［］\n]{0,12}\d+[\]］] ?[:：]?|Comment(?:ed)? \[[^[\]\n]{1,12}\d+\] ?:/g;
/** What each of these has: searched for first, since they begin with anything. */
const mayBeOffice =
  /错误|錯誤|Error|#|[删刪带帶设設插][除格置入][的格]|=[A-Z]|E\+|HYPERLINK|PAGEREF|MERGEFIELD|_Toc|批[注註]|Comment|false|true|Mso|mso|X-NONE|[A-Z]{2}-[A-Z]{2} |\[endif|Fragment|HTML|Definitions|InternetExplorer|NotSpecified|[a-z]-(?:family|size|weight|height|indent|spacing|space|color)/;
/** A character of each of those: most blocks have none of them. */
const hasLetters = /[A-Za-z#错錯批删刪带帶设設插]/;
/** A paragraph of fewer characters may be a refrain. */
const shortest = 20;

/** Arrows and hands that point at such a line. */
const leadingOrnaments = /^[\s\p{So}\p{Sm}\p{Emoji_Presentation}]+/u;
const ornament = /^[\s\p{So}\p{Sm}\p{Emoji_Presentation}]$/u;

/** A line that neither begins nor ends with one, as nearly all do. */
const plainLine = /^[\u4e00-\u9fff“「《](?:[\s\S]*[\u4e00-\u9fff。！？”」》：；，])?$/;

/** A line without the ornaments at its beginning and at its end. From the end they are looked for character by character. */
function withoutOrnaments(text: string): string {
  if (plainLine.test(text)) return text;
  const line = text.replace(leadingOrnaments, '');
  let end = line.length;
  for (let from = end; end > 0; end = from) {
    from = end - ((line.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1);
    if (!ornament.test(line.slice(from, end))) break;
  }
  return line.slice(0, end);
}

/** The words that the template has in its lists. */
const templateWords = { tags: '主题', people: '姓名', places: '地名', organisations: '机构' } as const;

/** Something of each of a template's words: a long text is searched only where it has one. */
const mayBePlaceholder =
  /enter (?:link|image)|lorem|todo|x{3}|^alt|^image|^img|^dsc|正文[从從]|此[处處]|在此|[这這][里裡]|[请請][输輸]入|摘要|上有什|[图圖]片|待补充|插[图圖照表入]|\.[jpgwb]/im;

/** A template's words in a text. */
export const placeholderIn = (text: string): string | undefined => placeholders.exec(text)?.[0];

/** A template's words in a long text, which most lack. */
const placeholderInBody = (text: string): string | undefined =>
  mayBePlaceholder.test(text) ? placeholderIn(text) : undefined;

/** What is wrong with what an article says: a template's words, words of `conversion` that it lacks. */
export function checkContents(article: Article, file: string): Problem[] {
  const { front, body, placeOf } = article;
  const problems: Problem[] = [];
  const found = front.draft ? undefined : placeholderInBody(proseTextOf(body));
  if (found)
    problems.push(problem('placeholder', { found }, { file, ...(blockWith(found, body) ?? placeOf(['title'])) }));
  if (!front.draft && front.image && placeholderIn(front.image.alt))
    problems.push(problem('placeholder', { found: front.image.alt }, { file, ...placeOf(['image', 'alt']) }));
  for (const key of ['summary', 'title'] as const)
    if (!front.draft && front[key] && placeholderIn(front[key]))
      problems.push(problem('placeholder', { found: front[key] }, { file, ...placeOf([key]) }));
  for (const key of ['tags', 'people', 'places', 'organisations'] as const)
    if (!front.draft && front[key].length === 1 && front[key][0] === templateWords[key])
      problems.push(problem('placeholder', { found: templateWords[key] }, { file, ...placeOf([key, 0]) }));
  const { keep = [], hant = {}, hans = {} } = front.conversion ?? {};
  const whole = lazy(() =>
    [front.title, front.summary, ...front.tags, ...front.people, ...front.places, textOf(body)].join('\n'),
  );
  const say = (word: string, path: (string | number)[], written?: string) => {
    if (whole().includes(word)) return;
    const parts = word.split(/[，、；;\s]+/).filter(Boolean);
    const several = parts.length > 1 && parts.every((one) => whole().includes(one));
    const better = several
      ? parts.join(', ')
      : written && whole().includes(written)
        ? `${written}: ${word}`
        : undefined;
    problems.push(problem('conversion-unused', { word, ...(better && { better }) }, { file, ...placeOf(path) }));
  };
  for (const [i, word] of keep.entries()) say(word, ['conversion', 'keep', i]);
  const own = article.script === 'zh-Hans' ? 'hans' : 'hant';
  for (const [side, other, entries] of [
    ['hant', 'hans', hant],
    ['hans', 'hant', hans],
  ] as const)
    for (const [word, written] of Object.entries(entries))
      if (side === own)
        problems.push(
          problem('conversion-side', { word, written, side: other }, { file, ...placeOf(['conversion', side, word]) }),
        );
      else say(word, ['conversion', side, word], written);
  return [...problems, ...checkBlocks(body, front.title, file)];
}

/** Where the innermost element begins that has some words: in a table its cell. */
function blockWith(words: string, { children }: { children: readonly Node[] }): Point | undefined {
  const block = children.find((node): node is Element => 'children' in node && textOf(node).includes(words));
  return block && (blockWith(words, block) ?? (block.position && placeOfNode(block)));
}

/** Lines of web pages in a body, what Office left, paragraphs and signs that stand twice or alone, the title again. */
export function checkBlocks({ children }: Root, title: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const blocks = children.filter((node): node is ElementContent & { type: 'element' } => node.type === 'element');
  problems.push(...checkHeadings(blocks, title, file));
  const seen = new Map<string, number>();
  for (const block of blocks) {
    const text = textOf(block).trim();
    const place = { file, ...placeOfNode(block) };
    const found =
      hasLetters.test(text) && mayBeOffice.test(text)
        ? proseTextOf({ type: 'root', children: [block] }).match(office)
        : null;
    // Of what stands in one place, a cell or a paragraph, the first tells enough.
    const told = new Map<string, Problem>();
    for (const one of found ?? []) {
      const at = { file, ...(blockWith(one, block) ?? place) };
      const key = `${at.line}:${at.column}`;
      if (!told.has(key)) told.set(key, problem('office-residue', { found: one }, at));
    }
    problems.push(...told.values());
    const line = seen.get(text);
    if (line === undefined) seen.set(text, place.line);
    else if (block.tagName === 'p' && text.length >= shortest)
      problems.push(problem('doubled-paragraph', { found: text.slice(0, 12), line }, place));
    if (furniture.test(withoutOrnaments(text))) problems.push(problem('page-furniture', { found: text }, place));
  }
  return [...problems, ...checkPairs({ type: 'root', children }, file)];
}
