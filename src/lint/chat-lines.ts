/** Lines of conversations, and remarks of colleagues, that came with a text: of LINE, WhatsApp, Google Docs. */
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const half = '(?:[上下]午|凌晨|中午|晚上)';
/** What people say to each other, and no programme of an event says behind a time. */
const talk =
  '(?=.*(?:[我你您吗嗎吧喔哦啦欸唷哈@]|收到|好的|OK|ok|(?:不要|先别|先別|别忘|別忘|记得|記得|麻[煩烦]|[帮幫]忙)))';
/** Whole lines: a time, who speaks, what is said. */
const chat = new RegExp(
  [
    // LINE: 下午 3:21 小陈 好的; and what it saves, parted by tabs.
    `${half} ?${clock}[ \\t]+[^\\s，。；：:、（）()]{1,12}[ \\t]+${talk}\\S.*`,
    `${clock}\\t[^\\t\\n]{1,20}\\t${talk}.*`,
    // WhatsApp, of iPhone and of Android.
    `\\[\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? ?(?:${half} ?)?${clock}(?:\\s?[AP]M)?\\] ?[^:：\\n]{1,30}[:：].*`,
    `\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? (?:${half} ?)?${clock}(?:\\s?[AaPp][Mm])? - [^:：\\n]{1,30}[:：] .*`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'u',
);
const line = new RegExp(`^[ \\t\\u3000>]*(${chat.source})$`, 'gmu');

/** The lines of a chat that has one such line among them: a time and who speaks, whatever is said; or what was no text. */
const loose = new RegExp(
  `^(?:(?:${half} ?)?${clock}(?:\\t[^\\t]{1,20}\\t|[ \\u3000]+[^\\s，。；：:、（）()]{1,8}[ \\u3000]+)\\S.*|${chat.source})$`,
  'u',
);
const said = new RegExp(
  `${talk}|\\[(?:[图圖照相]片|[貼贴][图圖]|表情|[语語]音|[视視][频頻]|影片|文件|[檔档]案)\\]`,
  'u',
);

/** A remark of Google Docs: its letter behind a word, and a line that begins with it. */
const remark = /^[ \t\u3000]*(\[([a-z]{1,2})\](?![(:（[]).*\S)[ \t]*$/gmu;

/** Each such line of a file's body. */
export function checkChatLines(file: string, source: string): Problem[] {
  const mayChat = /\d:\d\d/.test(source);
  const mayRemark = /^[ \t\u3000]*\[[a-z]{1,2}\]/m.test(source);
  if (!mayChat && !mayRemark) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  const bodyStart = bodyStartOf(source);
  const told = (found: string, index: number, isChat?: true): Problem[] =>
    index < bodyStart
      ? []
      : // A tag of the program is shown as it stands.
        [
          problem(
            'inner-note',
            { found: source.slice(index, index + found.length), ...(isChat && { chat: true }) },
            { file, ...at(index) },
          ),
        ];
  return [
    ...(mayChat ? chatsIn(prose) : []).flatMap(({ found, index }) => told(found, index, true)),
    ...(mayRemark ? matchesIn(prose, remark) : []).flatMap(({ 0: whole, 1: found = '', 2: letter, index }) => {
      // Without its letter in the text the line is none of these.
      const mark = prose.search(
        new RegExp(`(?<=[\\p{Script=Han}，。；：、！？”」\\d%])\\[${letter}\\](?![(:（[])`, 'u'),
      );
      return mark === -1 ? [] : [...told(`[${letter}]`, mark), ...told(found, index + whole.indexOf(found))];
    }),
  ];
}

/** A line of a chat, and where it begins. */
interface ChatLine {
  found: string;
  index: number;
}

/** Lines that are of a chat by themselves, and those of two and more of which one is something that people say. */
function chatsIn(prose: string): ChatLine[] {
  const alone = matchesIn(prose, line).map(({ 0: whole, 1: found = '', index }) => ({
    found,
    index: index + whole.indexOf(found),
  }));
  const told = new Set(alone.map(({ index }) => index));
  let run: ChatLine[] = [];
  const runs: ChatLine[][] = [];
  for (const { 0: whole, index } of prose.matchAll(/[^\n]*\S[^\n]*/g)) {
    const found = whole.trim();
    if (loose.test(found)) run.push({ found, index: index + whole.indexOf(found) });
    else {
      runs.push(run);
      run = [];
    }
  }
  const more = [...runs, run]
    .filter((lines) => lines.length > 1 && lines.some(({ found }) => said.test(found)))
    .flatMap((lines) => lines.filter(({ index }) => !told.has(index)));
  return [...alone, ...more];
}
