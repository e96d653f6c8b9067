/** Signs for what the writer was to fill in: 在XX酒店举行, ××公司, ＿＿年, 5月X日; no names that a text withholds: 张××. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { commonSurnames } from './common-surnames.ts';
import { placeholderIn } from './contents.ts';

const office =
  '(?:[会會理][长長]|理事[长長]?|主[席任]|[书書][记記]|[记記]者|作者|主持人|秘[书書][长長]|[校厂廠院局市县縣镇鎮村社][长長]|[总總]?[经經]理|[会會][员員]|代表|[单單]位|公司|同志|先生|女士|小姐|[学學]生|老[师師]|教授|博士|[顾顧][问問])';
/** What a name of a place or of a firm ends with; before a court, and beside 李××, such names are withheld. */
const named =
  '(?:大?[酒饭飯][店楼樓]|[宾賓][馆館]|餐[厅廳]|[会會][馆館议議场場]|(?:股份|有限)?公司|集[团團]|企[业業]|[厂廠店](?![长長])|[商行银銀]行|[商协協学學][会會]|大?中?小?[学學][校院]|[大中小][学學]|[医醫]院|[单單]位|机构|機構|[省市区區镇鎮乡鄉村县縣街路](?![长長])|[广廣][场場]|[体體]育[馆館]|[礼禮]堂|[项項]目|[产產]品|活[动動])';
/** What is counted or measured; letters before it are told among what slipped (slips.ts). */
const measure = '(?:[届屆次期号號家户戶万萬亿億吨噸亩畝]|公里|平方米)(?!们|們)';
/** Two of them and more; a figure, a letter or another of them before it makes it something else. */
const before = '(?<![A-Za-z\\d*_×○◯〇＊一二三四五六七八九十百千零])';
const marks = '(?:×{2,4}|＊{2,4}|(?:\\\\\\*){2,4}|[○◯〇]{2,4})';
const sign = '[＊○◯]';
const blanks = [
  `(?<![\\d＊○◯])(?:${sign}{1,4}年${sign}{1,2}月(?:${sign}{1,2}日)?|${sign}{1,2}月${sign}{1,2}日)|(?<!\\d)(?:\\d{1,2}月[XxＸｘ×＊○◯]日|[XxＸｘ×＊○◯]月\\d{1,2}日)|[Yy]{4}年|MM月DD日`,
  `${before}(?:${marks}|[XxＸｘ]{2,3})${named}|${before}${marks}(?:${measure}|(?<!×)[位名人元年月日])`,
  `(?<person>${before}${marks}${office})`,
  `(?<=${office})(?:×{2,}|[○◯□]{2,}|某{3,})(?=[在出主致说說表讲講发發宣介參参及和等，、])|某{3,}(?=[在出主致说說表讲講发發])`,
  `某某(?:大?[酒饭飯]店|[宾賓][馆館]|[会會][馆館议議]|公司|[礼禮]堂)(?=[举舉]行|[举舉][办辦]|召[开開])`,
  '(?<![A-Za-z])TB[ADC](?![A-Za-z])|(?<=[“「『《：:])(?:_{3,}|＿{2,})(?=[”」』》。，])',
  '(?<=\\p{Script=Han}|，)(?:(?:\\\\_){2,}(?=\\p{Script=Han}|[，。、])|__(?=[年月日时時点點分元人名位家届屆次期号號]))',
];
const blank = new RegExp(blanks.join('|'), 'gu');
/** Texts in which names are withheld, and those that are forms: their blanks are for readers. */
const withheld =
  /被告|原告|上[诉訴]人|公[诉訴]|嫌疑|嫌犯|[诈詐][骗騙]|受害|被害|判[处處决決]|刑拘|化名|[隐隱]去|匿名|警方|代[称稱]/;
const form =
  /[：:][ \u3000]*(?:[_＿]{2,}|\\_)[ \u3000]*(?:$|\n)|回[执執]|[签簽](?:名|字)|[盖蓋]章|填空|填[写寫报報]|承[诺諾][书書]|[报報申][名请請]表|[范範样樣][本例式]|委[托託][书書]|格式/;
/** A name without its characters: 李××, 张某; prepositions are surnames as well. */
const namePart = /(?<surname>\p{Script=Han})(?:×{2}|[XxＸｘ]{2}|[○◯]{2}|某)/gu;
const isSurname = (character: string): boolean =>
  commonSurnames().has(character) && !/[于於和向由从從]/.test(character);
const withholds = (prose: string): boolean =>
  withheld.test(prose) || matchesIn(prose, namePart).some(({ groups }) => isSurname(groups!.surname!));

/** A text that speaks of signs, rather than leaving them. */
const spoken = /字[样樣]|[写寫]成|[写寫]作|例如|比如|如：|代替|染色/;
const opens = /[“「『‘][^”」』’\n]*$/;

/** What those of letters, underscores and brackets have: nearly all texts have none. */
const mayBeWritten = /[XxＸｘ][XxＸｘ年月日]|__|某某|TB[ADC]|【[ \u3000]*】|《[ \u3000]*》|\\[*_]|[Yy]{4}年|MM月/;
/** Something of each: only the lines that have it are searched. */
const mayBe = /[XxＸｘ][XxＸｘ月日]|[×＊○◯〇□＿]{2}|[×＊○◯][年月日]|__|某某|TB[ADC]|\\[*_]\\|[Yy]{4}年|MM月/g;

/** @returns each of them; a draft may have them */
export function checkUnfilledBlanks({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  if (front.draft || !(alphabetOf(source).hasAny('×＊○◯〇□＿') || mayBeWritten.test(source))) return [];
  const prose = proseOfFile(source);
  const starts = new Set(matchesIn(prose, mayBe).map(({ index }) => prose.lastIndexOf('\n', index) + 1));
  if (starts.size === 0) return [];
  const at = pointIn(source);
  return [...starts].flatMap((start) => {
    const [line = ''] = prose.slice(start).split('\n', 1);
    if (spoken.test(line)) return [];
    return matchesIn(line, blank).flatMap(({ 0: words, index, groups }) => {
      const ahead = line.slice(0, index);
      const isName = groups!.person !== undefined && isSurname(ahead.at(-1) ?? '');
      const isMeant = /[_＿]/.test(words) ? form.test(prose) : opens.test(ahead) || withholds(prose);
      // A template's words that every text is searched for are told there (contents.ts).
      return isMeant || isName || placeholderIn(words)
        ? []
        : [problem('placeholder', { found: words }, { file, ...at(start + index) })];
    });
  });
}
