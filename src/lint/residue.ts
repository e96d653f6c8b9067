import type { Article } from '../archive/article.ts';
import { plainText } from '../content/body/plain.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Invisible characters that no text needs: zero width, soft hyphen, directions, line and paragraph separators. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}]/gu;
/** What UTF-8, GBK and Latin-1 become when one is read as another; and text that was escaped and never read back. */
const mojibake =
  /(?:锟斤拷|烫烫烫|屯屯屯|锘縵?)+|鈥[檚渜濄懙]|(?:[ÃÂäåæçèéêëìíîïð][\u0080-\u00bfœŠšŽžŸˆ˜–—‘’‚“”„†‡•…‰‹›€™¡-¿]{1,3}){2,}|(?:%[0-9A-F]{2}){6,}|(?:\\u[0-9a-f]{4}){2,}/g;
/** UTF-8 read as GBK: runs in which characters abound that Chinese seldom has, Cyrillic and Bopomofo among them. */
const misread = /[\u4e00-\u9fff\u0400-\u04ff\u3105-\u3129€]{6,}/g;
const rare = /[浼氬憳澶鐨勬槸鍦ㄤ紒鏈鍜屽彂灞曞宸炲彫寮忓細т€氱粨涓汉闂棬绗熸柊簡鎴愮珛浣嶈銆傚惈]/g;
const placeholders =
  /正文从这里开始|正文從這裡開始|此处(?:填写|输入)|在此输入|请输入(?:正文|内容|标题)|一两句话的摘要|一兩句話的摘要|图上有什么|Lorem ipsum|TODO|待补充|xxxx+/i;
const escaped = /&amp;(nbsp|lt|gt|quot|amp|mdash|ldquo|rdquo|#\d+);|&(nbsp|ldquo|rdquo|mdash|hellip|middot)(?![\w;])/g;

/** What is wrong with the text of a file, whatever its front matter is. */
export function checkResidue(file: string, source: string): Problem[] {
  const at = pointIn(source);
  const place = (index: number) => ({ file, ...at(index) });
  const problems: Problem[] = [];
  for (const { 0: character, index } of source.matchAll(invisible)) {
    // A mark of the byte order stands at the beginning of many files.
    if (index === 0 && character === '\ufeff') continue;
    problems.push({
      ...problem('invisible-character', { character: codePoint(character) }, place(index)),
      edit: { length: character.length, text: '' },
    });
  }
  for (const { 0: character, index } of source.matchAll(privateUse))
    problems.push(problem('private-use', { character: codePoint(character) }, place(index)));
  for (const { 0: found, index } of source.matchAll(mojibake))
    problems.push(problem('mojibake', { found: found.slice(0, 12) }, place(index)));
  for (const { 0: found, index } of source.matchAll(misread))
    if ((found.match(rare)?.length ?? 0) > found.length * 0.4)
      problems.push(problem('mojibake', { found: found.slice(0, 12) }, place(index)));
  for (const { 0: found, 1: twice, 2: open, index } of source.matchAll(escaped)) {
    const better = (twice ?? open) === 'nbsp' ? '' : `&${twice ?? open};`;
    problems.push({
      ...problem('escaped-entity', { found, better }, place(index)),
      edit: { length: found.length, text: better },
    });
  }
  return [...problems, ...checkPrivate(file, source)];
}

const mobile = /(?<![\d.-])1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d.-])/g;
const identity = /(?<![\dA-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx](?![\dA-Za-z])/g;
const account = /(?:[账帐賬帳卡][号號户戶][^\d\n]{0,6})(\d[\d -]{13,22}\d)(?!\d)/g;

/** ISO 7064, MOD 11-2, as GB 11643 has it. */
function isIdentity(number: string): boolean {
  const sum = [...number.slice(0, 17)].reduce((all, digit, i) => all + Number(digit) * (2 ** (17 - i) % 11), 0);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}

function checkPrivate(file: string, source: string): Problem[] {
  const at = pointIn(source);
  const told = (kind: 'mobile' | 'identity' | 'account', found: string, index: number): Problem =>
    problem('private-data', { kind, found }, { file, ...at(index) });
  return [
    ...[...source.matchAll(mobile)].map(({ 0: found, index }) => told('mobile', found, index)),
    ...[...source.matchAll(identity)]
      .filter(({ 0: found }) => isIdentity(found))
      .map(({ 0: found, index }) => told('identity', found, index)),
    ...[...source.matchAll(account)].map(({ 0: all, 1: found, index }) =>
      told('account', found!, index + all.length - found!.length),
    ),
  ];
}

/** The words that the template has in its lists. */
const templateWords = { tags: '主题', people: '姓名', places: '地名', organisations: '机构' } as const;

/** What is wrong with what an article says: a template's words, words of `conversion` that it lacks. */
export function checkContents(article: Article, file: string): Problem[] {
  const { front, body, placeOf } = article;
  const text = plainText(body);
  const problems: Problem[] = [];
  const found = front.draft ? undefined : placeholders.exec(text)?.[0];
  if (found) problems.push(problem('placeholder', { found }, { file, ...placeOf(['title']) }));
  for (const key of ['summary', 'title'] as const)
    if (!front.draft && front[key] && placeholders.test(front[key]))
      problems.push(problem('placeholder', { found: front[key] }, { file, ...placeOf([key]) }));
  for (const key of ['tags', 'people', 'places', 'organisations'] as const)
    if (!front.draft && front[key].length === 1 && front[key][0] === templateWords[key])
      problems.push(problem('placeholder', { found: templateWords[key] }, { file, ...placeOf([key, 0]) }));
  const { keep = [], hant = {}, hans = {} } = front.conversion ?? {};
  const whole = [front.title, front.summary, ...front.tags, ...front.people, ...front.places, text].join('\n');
  const say = (word: string, path: (string | number)[]) => {
    if (!whole.includes(word)) problems.push(problem('conversion-unused', { word }, { file, ...placeOf(path) }));
  };
  for (const [i, word] of keep.entries()) say(word, ['conversion', 'keep', i]);
  for (const word of Object.keys(hant)) say(word, ['conversion', 'hant', word]);
  for (const word of Object.keys(hans)) say(word, ['conversion', 'hans', word]);
  return problems;
}

/** Half-width signs and their full-width ones. */
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
const han = '\\p{Script=Han}';
/** A sign between Chinese characters, or between one and the end of its line; brackets around Chinese. */
const halfWidth = new RegExp(
  `(?<=${han})[,;:?!](?=${han}|[”’」』]|\\s*$)|(?<=${han})\\.(?=${han}|\\s*$)|(?<=${han})\\((${han}[^()\\n]*)\\)`,
  'gmu',
);

/** Punctuation of half width in the prose of an article: its title, its summary and its body. */
export function checkPunctuation(file: string, source: string): Problem[] {
  const at = pointIn(source);
  const bodyStart = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[0].length ?? 0;
  const problems: Problem[] = [];
  for (const { 0: found, 1: within, index } of source.matchAll(halfWidth)) {
    const lineStart = source.lastIndexOf('\n', index - 1) + 1;
    const line = source.slice(lineStart, source.indexOf('\n', index) >>> 0);
    if (index < bodyStart && !/^(?:title|summary):/.test(line)) continue;
    if (/^\s*(?:\||<|```|\[[^\]]+\]:)/.test(line) || /\]$/.test(source.slice(lineStart, index))) continue;
    const better = within === undefined ? fullWidth[found]! : `（${within}）`;
    const shown = source.slice(Math.max(lineStart, index - 2), index);
    problems.push({
      ...problem(
        'half-width-punctuation',
        { found: `${shown}${found}`, better: `${shown}${better}` },
        { file, ...at(index) },
      ),
      edit: { length: found.length, text: better },
    });
  }
  return problems;
}
