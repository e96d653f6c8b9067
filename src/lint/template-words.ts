/** What a template says to its writer, and what it has for a word that the writer knows: （此处写受赠人的话）, 在（地点）举行. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';
import { placeholderIn } from './contents.ts';

const [opens, closes, within] = [
  '[（(【［[〔{｛]{1,2}',
  '[）)】］\\]〕}｝]{1,2}',
  '[^（）()【】［］[\\]〔〕{}｛｝\\n]',
];
/** What is done in a place that a template keeps free; with 着 or 了 behind it, somebody tells what is there. */
const does =
  '(?:[请請需应應可要])?(?:[再自]行)?(?:[写寫](?!字|作|明)|填|[补補]|插|放(?!置)|添|[简簡]?[介述](?!于)|[说說]明|描述|概述|[配附贴貼](?:上|[图圖照])|[输輸]入|粘[贴貼]|[替更]?[换換]|[列举舉]出|引用|[记記][录錄述])(?![着著了有过過的])';
const here = '(?:在)?(?:此[处處]|[这這](?:里|裡|一?段|部分)|本[段节節]|[该該]段|下面|以下(?:部分)?|[这這])';
/** A place where something is to be written, or what kind of text it is to be. */
const instructions = [
  `${here}${does}${within}{0,40}`,
  `${within}{0,16}(?:根[据據]|按照?|[结結]合|[视視])(?:[实實][际際]|具[体體]|本[单單]位|自身)(?:情[况況])?(?:自行|[酌适適]情|[适適][当當])?(?:填|修改|[写寫]|[补補]充|[调調]整|[删刪增][减減删刪改]?|替[换換])${within}{0,20}`,
  `[请請](?:在此|自行|简述|簡述|描述|替[换換]|概括|展[开開]|具[体體]|[详詳][细細])${within}{0,30}`,
  `(?:[举舉]例|[领領][导導][讲講][话話]|[讲講][话話]|主要|[详詳][细細]|正文|文章|[发發]言)(?:[内內]容|要[点點]|[摘提]要)(?:略|[。，]?\\s*\\d+字.{0,6})?`,
  '插入[^）)】］\\]，。]{0,8}(?:[图圖]|照片|表格?|[视視][频頻]|文字)片?\\d*',
];
const instruction = new RegExp(
  `${opens}\\s*(?:注[：:]|[备備]注[：:]|提示[：:]|[说說]明[：:])?\\s*(?:${instructions.join('|')})\\s*[。！]?${closes}`,
  'gu',
);
/** Paragraphs of nothing but a bracket that tell of length, or of type. */
const wholeLine = new RegExp(
  `^[ \\u3000]*${opens}${within}{0,24}(?:正文|全文|字[数數]|篇幅)${within}{0,10}\\d{2,4} ?字?${within}{0,8}${closes}[ \\u3000]*$|^[ \\u3000]*${opens}(?:(?:大|小|副)?[标標][题題]|正文|落款)?[：:]?${within}{0,10}(?:[仿]宋|[小]?[标標]宋|黑[体體]|楷[体體]|宋[体體])${within}{0,16}${closes}[ \\u3000]*$`,
  'gmu',
);
const field =
  '(?:(?:活[动動]|[会會][议議]|[单單]位|企[业業]|公司|[会會][员員]|[学學]校|[嘉来來][宾賓]|具[体體]|主持人?|[领領][导導]|[联聯][系繫]|主[办辦]方?)?(?:姓名|人名|名[称稱字]|[时時][间間]|日期|地[点點址]|人[数數]|金[额額]|[数數][字据據量]|[单單]位|[职職][务務位]|[电電][话話]|主[题題]|[标標][题題]|人物|事由))';
/** The word for what was to stand there, in round brackets within a sentence: a verb follows, or a preposition stands before. */
const fields = new RegExp(
  `(?<=\\p{Script=Han})[（(]${field}(?:[、，]${field})*[）)](?=出席|[举舉]行|召[开開]|主持|致[辞辭词詞]|[讲講][话話]|[发發]言|[参參]加|[说說]|表示|介[绍紹]|宣布|宣佈|[担擔]任|到[会會场場])|(?<=[在于於由共自])[（(【]${field}(?:[、，]${field})*[）)】](?=\\p{Script=Han})`,
  'gu',
);
/** What each of these begins with. */
const brackets = /[（(【［[〔{｛]/;

/** @returns what of a template stands in an article; a draft may have it */
export function checkTemplateWords({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  if (front.draft || !brackets.test(source)) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  return [instruction, wholeLine, fields].flatMap((pattern) =>
    // A template's words that every text is searched for are told there (contents.ts).
    matchesIn(prose, pattern).flatMap(({ 0: found, index }) =>
      placeholderIn(found)
        ? []
        : [problem('placeholder', { found: found.trim() }, { file, ...at(index + found.search(/\S/)) })],
    ),
  );
}
