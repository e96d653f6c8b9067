/** What is said of writing and checking articles: new, convert, check. */
import { count, sentence, zh } from '../sentence.ts';

/** The sentences. */
export const writing = {
  titleMissing: sentence(zh`请写上标题。`, 'A title is needed.'),
  made: (path: string) =>
    sentence(
      zh`已新建 ${path}。写好后用 npm run check 查错；不再是草稿时删去 draft 一行。`,
      `Made ${path}. Check it with npm run check; delete the draft line when it is ready.`,
    ),

  decisions: (all: number, shown: number, doubts: number) =>
    sentence(
      zh`${all} 处判断，列出 ${shown} 处，${doubts} 处存疑（?）；--all 列出全部`,
      `${count(all, 'decision')}, ${shown} of them listed, ${doubts} to look at (?); --all lists all`,
    ),

  impact: (changes: number) =>
    sentence(zh`${changes} 句的另一版有变化`, `The other edition of ${count(changes, 'sentence')} changes`),

  /** Why a decision fell, as an editor calls it. */
  decidedBy: {
    keep: sentence(zh`文章说保留`, 'kept by the article'),
    article: sentence(zh`文章自己的写法`, "the article's own form"),
    quote: sentence(zh`引号`, 'quotation mark'),
    place: sentence(zh`词汇表里的地名`, 'place of the glossary'),
    glossary: sentence(zh`词汇表`, 'glossary'),
    name: sentence(zh`人名`, 'name of a person'),
    number: sentence(zh`数词后的量词`, 'measure after a number'),
    lattice: sentence(zh`词`, 'word'),
    character: sentence(zh`单字`, 'character'),
    context: sentence(zh`上下文`, 'context'),
  },

  fixed: (files: number, edits: number) =>
    sentence(
      zh`改好 ${edits} 处，在 ${files} 个文件里。`,
      `${count(edits, 'place')} mended in ${count(files, 'file')}.`,
    ),
  baselineMade: (path: string, warnings: number) =>
    sentence(
      zh`${path} 记下了现有的 ${warnings} 处提醒，以后只报多出来的；错误照报。`,
      `${path} has the ${count(warnings, 'warning')} of today: from now on only more are told, and every error.`,
    ),
  baselineLowered: (path: string) =>
    sentence(zh`有的提醒已经改好，${path} 记少了。`, `some warnings are mended, and ${path} counts fewer.`),
  wrongCount: (option: string, found: string) =>
    sentence(zh`${option} 要写 1 以上的整数，不是 ${found}`, `${option} takes a whole number from 1 on, not ${found}`),
  inArticles: (articles: number) => sentence(zh`${articles} 篇`, `in ${count(articles, 'article')}`),
  proposed: (all: number) =>
    sentence(
      zh`共 ${all} 个。看过再写进去：人名多数不必写，繁体会转错的才要写。`,
      `${count(all, 'proposal')}. Look at each: only what conversion gets wrong needs an entry.`,
    ),
  glossaryWritten: (all: number) =>
    sentence(zh`已添进 glossary/ ${all} 条。`, `${all === 1 ? '1 entry' : `${all} entries`} added to glossary/.`),
  noCode: (code: string, near: string | undefined) =>
    sentence(
      zh`没有代码 ${code}${near ? zh`；是否应为 ${near}？` : ''}`,
      `there is no code ${code}${near ? `; did you mean ${near}?` : ''}`,
    ),
  before: sentence(zh`改之前`, 'Before'),
  after: sentence(zh`改之后`, 'After'),
};
