/**
 * What slipped into a text while it was written: letters among figures, gaps that were to be filled in, punctuation
 * that was dictated by its name, the words of a chat program around what it wrote.
 */
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import { type Alphabet, alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { shortened } from '../core/shortened.ts';
import { commonSurnames } from './common-surnames.ts';
import { placeholderIn } from './contents.ts';
import { spokenSigns } from './spoken.ts';

const han = '\\p{Script=Han}';
/**
 * Most texts have nothing of all this: a text is searched only where one of these stands, and for each only where it has
 * the characters that make it.
 */
const hints: readonly (readonly [has: (alphabet: Alphabet) => boolean, pattern: RegExp])[] = [
  [
    (text) => text.hasAny('OoОＯIlXxＸｘ×_＿→»›@'),
    /\d[OoОＯIl]|[OoОＯIl]\d|第[lIOoО]|[lI] ?[月日号號]|[→»›]|[XxＸｘ×]{2}|[Xx×]月|_{3}|＿{2}|^@@ -/m,
  ],
  [
    (text) => text.hasAny('【《「“（([［«'),
    /[«]|【(?:图片|圖片|表格|公式)】|\[(?:…|\.{3}|&hellip;)\]|【\s?】|《》|「」|“”|（）|[（(【［[]\s*(?:此处|这里|内容|数字|数据|姓名|名单|待|请|請|需|具体|您的|插入|人[名数數]|公司|[单單]位|日期|[时時][间間]|地[点點址]|金[额額]|[职職][务務]|名[称稱]|活[动動]|[会會][议議]|嘉[宾賓]|部[门門]|城市|[电電][话話]|主[题題]|[标標][题題]|[产產]品|[项項]目)|[［[](?:图片|圖片|动画|動畫|表情|视频|視頻|影片|语音|語音|文件|檔案|小程序|名片|公式|表格)[\]］]/,
  ],
  [
    (text) => text.hasAny('补補填核') && text.hasAny('待需请請'),
    /[此这這][处處里裡]?.?[待需请請][补補填核]|待[补補填]/,
  ],
  [
    (text) => text.hasAny('版求文d輯辑究'),
    /[（(【](?:下?[转轉]|上接|文[转轉]|[紧緊]接)|\[(?:[来來]源|需要|原[创創]|citation|[编編][辑輯])/,
  ],
  [(text) => text.hasAny('号號') && text.hasAny('逗句顿頓冒问問叹嘆'), /[逗句顿頓冒问問叹嘆][号號]/],
  [
    (text) =>
      ['以下是', '希望', '告诉我', '告訴我', '语言模型', '語言模型', '当然', '當然', '好的'].some((word) =>
        text.hasAll(word),
      ),
    /以下是|希望.{0,16}(?:帮助|幫助|满意)|告诉我|告訴我|语言模型|語言模型|^(?:当然|當然|好的)[！!，,]/m,
  ],
];

/** Letters that look like figures, among figures. Names of models and addresses have other letters beside them. */
const figures = /(?<![\w/.@#=&?%-])(?=[OoОＯIl]*\d)(?=\d*[OoОＯIl])[\dOoОＯIl]{2,}(?![A-Za-z_/@=&-])/gu;
/** Letters alone where the number of an ordinal stands: 第l届. */
const ordinals = /(?<=第)[lIOoО]{1,2}(?=[届屆次期周週章节節条條名回页頁卷])/g;
/** Letters alone where a day has its figures: l月5日, 3月lO日, l2时 is among the others. */
const dayLetters =
  /(?<![A-Za-z\d])[lI]{1,2}(?= ?月 ?[\dlIOo]{1,2} ?[日号號])|(?<=[\dlI] ?月 ?)[lI][lIOo]?(?= ?[日号號])|(?<=[年月日][\dlI]{0,2})(?<![A-Za-z\d])[lI](?= ?月(?:[底初中至到，。]|$))/gmu;
/** The same beside the point of a decimal, or behind the sign of a telephone: O.5, 5.O%. */
const decimals =
  /(?<![\w./-])[OoОＯ](?=\.\d)|(?<=(?<![\w.])\d{1,6}\.\d{0,4})[OoОＯIl](?=\d{0,3}(?:[%％元万萬亿億倍米公吨噸]))/gu;
const counter = /^ ?[年月日号號时時点點分元万萬亿億千百人名位家个個次届屆期周週岁歲%％]/;

/** Marks of what was to be filled in. */
const gaps: readonly RegExp[] = [
  // `XX主持`, `20XX年`; not a name that is withheld (李XX, XX公司), nor a size or a model.
  /(?<![A-Za-z0-9XxＸｘ×])(?:(?:19|20)?[XxＸｘ]{2,}|(?:19|20)?×{2,}(?=[年月日人名元位个個]))(?![A-Za-z0-9XxＸｘ×])/gu,
  /(?<![A-Za-z\d])[XxＸｘ×] ?月 ?[XxＸｘ×]{1,2} ?日/g,
  new RegExp(`(?<=[${han}，、。])(?:_{3,}|＿{2,})(?=[${han}，、。])`, 'gu'),
  /【[ \u3000]?】|《》|「」|“”|（）/g,
  // （此处待补）, 【待补充】, （请填写）: what is yet to come, in brackets.
  /[（(【［[]\s*(?:此处|此處|这里|這裡)?(?:内容|內容|数字|数据|数目|姓名|人名|名单|职务|照片|图片)?(?:还|尚|有)?(?:待|需|请|請|要)(?:补|補|填|核实|核實|核对|核對|确认后|查证|完善|更新|插入|配图)[^（）()【】［］[\]\n]{0,8}[）)】］\]]/g,
  /(?:此处|此處|这里|這裡)(?:还)?(?:待|需|应|應|要)(?:补|補|填|核)[充写寫实實对對]?|(?<![有亟])待[补補填](?=[，。；、）)】\s]|$)/gm,
  // What programs write where a picture or a file was not copied.
  /[［[](?:图片|圖片|动画表情|動畫表情|表情|视频|視頻|影片|语音|語音|文件|檔案|小程序|名片|公式|表格)[\]］](?![(（:：])|^【(?:图片|圖片|表格|公式)】[ \t]*$/gm,
  // «姓名»: a field that Word fills in for each receiver.
  /«(?:\w{2,20}|[^«»\n，。]{0,6}(?:姓名|名[称稱字]|[单單]位|[称稱][呼谓謂]|公司|日期|[时時][间間]|地[址点點]|[电電][话話]|[职職][务務位称稱]|金[额額]|[编編][号號]|部[门門]|[邮郵]箱|字段|域)[^«»\n，。]{0,4})»/gu,
  // 由[姓名]主持: the word for what was to stand there; at the beginning of a line it is the label of what follows.
  new RegExp(
    `(?<=[${han}，、])[［【[](?:(?:您的|具体|填写|插入|活[动動]|[会會][议議]|[单單]位|公司|主[办辦]|承[办辦]|嘉[宾賓]|[产產]品|[项項]目)?(?:姓名|人[名数數]|公司|[单單]位|名[称稱]|日期|[时時][间間]|地[点點址]|[数數]字|金[额額]|[职職][务務]|部[门門]|城市|[电電][话話]|主[题題]|[标標][题題]|方)|您的[^\\[\\]［］【】\\n]{1,8})[\\]］】](?![(（：:])`,
    'gu',
  ),
];
/** What stands behind the sign of a name that may be withheld; where it is not, another rule tells it (unfilled-blanks.ts). */
const withheld =
  /^(?:有限|股份)?(?:公司|集团|集團|厂|廠|店|酒店|村|镇|鎮|乡|鄉|县|縣|市|区|區|省|路|街|巷|号|號|银行|銀行|医院|醫院|大学|大學|中学|小学|法院|小区|案|某)/;

/** What a program that cut a summary put at its end: `[…] 继续阅读 →`. */
const goesOn =
  /(?:\[(?:…|\.{3}|&hellip;)\][ \t]*)?(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|查看全文|Continue reading|Read more)[^\n，。]{0,20}?[ \t]*(?:→|»|›|&raquo;|&rarr;)|\[(?:…|\.{3}|&hellip;)\](?=["']?[ \t]*$)/gm;

/** Where a newspaper goes on with a report, and what an encyclopaedia's readers ask for. */
const jumps =
  /[（(【](?:下?[转轉]|上接|文[转轉]|[紧緊]接)(?:本[报報刊])?(?:第 ?)?[\dA-Z一二三四五六七八九十]{1,3} ?[版页頁面][）)】]|\[(?:[来來]源[请請]求|[来來]源[不]?[请請]求|需要引文|原[创創]研究|citation needed|[编編][辑輯])\]/gu;

/** A sentence that goes on upon another page stands in two paragraphs. */
const isJump = (found: string): boolean => /^[（(【]/.test(found);

/** The words of a chat program to the person who asked it, a line or a sentence of its own. */
const chat =
  /^(?:当然(?:可以)?|當然(?:可以)?|好的|没问题|沒問題)[！!，,。 ]*(?:(?:以下|下面)(?:是|为|為)|(?:这|這)是(?:为|為|根据|根據|按|修改|润色|潤色|优化|優化|整理|一[篇份])|我(?:已|来|來|将|將|会|會|帮|幫)[^\n，。]{0,8}(?:您|你|稿|文))[^\n]{0,30}|^(?:以下|下面)(?:是|為|为)(?:我)?(?:为您|為您|为你|根据您|根據您|根据你|按您|优化后|優化後|润色后|潤色後|修改后|修改後|改写后)[^\n]{0,30}|(?:^|(?<=[。！!\n]))希望(?:这|這|以上|能|对|對|本)[^。！!\n]{0,16}(?:对您|對您|对你|對你|您)?(?:有(?:所)?(?:帮助|幫助)|满意|滿意|符合您的(?:要求|需求))[^。！!\n]{0,24}|(?:^|(?<=[。！!，,\n]))如(?:果)?(?:您|你)?(?:还)?(?:需要?|有)[^。！!\n]{0,20}(?:告诉我|告訴我|告知我|让我知道|讓我知道|随时(?:提出|联系我|告诉)|隨時(?:提出|告訴))[^。！!\n]{0,8}|作为(?:一个|一名|一款)?(?:人工智能|大?语言模型)[^。\n]{0,20}|我是(?:一个|一款)?(?:人工智能|大?语言模型)[^。\n]{0,10}/gm;

/** What slipped into the title, the summary and the body of a file. */
export function checkSlips(file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!hints.some(([has, pattern]) => has(alphabet) && pattern.test(source))) return [];
  const prose = proseOfFile(source);
  // As it stands: in prose signs stand for tags and code.
  const shown = (found: string, index: number): string => source.slice(index, index + found.length).trim();
  const at = pointIn(source);
  const place = (index: number): Place => ({ file, ...at(index) });
  const isDraft = /^draft:[ \t]*true/m.test(source.slice(0, bodyStartOf(source)));
  return [
    ...lettersIn(prose, place),
    ...(isDraft ? [] : gapsIn(prose, place)),
    ...spokenSigns(prose, place),
    ...[...prose.matchAll(goesOn), ...prose.matchAll(jumps)].map(({ 0: found, index }) =>
      problem('page-furniture', { found: shown(found, index), ...(isJump(found) && { cut: true }) }, place(index)),
    ),
    ...matchesIn(prose, /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@.*$/gm).map(({ 0: found, index }) =>
      problem('foreign-syntax', { found: shown(found, index) }, place(index)),
    ),
    ...matchesIn(prose, chat).map(({ 0: found, index }) =>
      problem('chat-reply', { found: shortened(shown(found, index), 30) }, place(index + found.search(/\S/))),
    ),
  ];
}

function lettersIn(prose: string, place: (index: number) => Place): Problem[] {
  return [
    ...prose.matchAll(figures),
    ...prose.matchAll(ordinals),
    ...prose.matchAll(dayLetters),
    ...prose.matchAll(decimals),
  ].flatMap(({ 0: found, index }) => {
    const after = prose.slice(index + found.length, index + found.length + 2);
    // O2O is a kind of trade.
    const isNumber = !/\d/.test(found) || /\d[OoОＯIl]+\d/.test(found) || counter.test(after);
    if (found === 'O2O' || !isNumber) return [];
    const better = found.replace(/[OoОＯ]/g, '0').replace(/[Il]/g, '1');
    return [
      {
        ...problem('letter-in-figure', { found, better }, place(index)),
        edit: { length: found.length, text: better },
      },
    ];
  });
}

function gapsIn(prose: string, place: (index: number) => Place): Problem[] {
  const taken = new Set<number>();
  return gaps.flatMap((pattern) =>
    matchesIn(prose, pattern).flatMap(({ 0: found, index }) => {
      const after = prose.slice(index + found.length, index + found.length + 6);
      if (/^[XxＸｘ×]+$/.test(found) && (commonSurnames().has(prose.charAt(index - 1)) || withheld.test(after)))
        return [];
      // What a template's words say already is told once.
      if (taken.has(index) || placeholderIn(found + after.charAt(0))) return [];
      for (let i = 0; i < found.length; i++) taken.add(index + i);
      return [problem('placeholder', { found }, place(index))];
    }),
  );
}
