/**
 * What a query typed as people speak is about: its content without question words and particles, and the people that a
 * surname with a title may mean.
 */
import type { Canonicalise } from '../canonical.ts';
import type { Names } from '../index-format.ts';
import { datesNamed, type NamedDate } from './named-dates.ts';

/** Words that ask but say nothing: where one stands, the query falls into parts. */
const questionWords =
  '是什么时候 什么时候 什么时间 什么地方 什么样 什么 何时 何地 几时 哪一年 哪年 哪一天 哪天 哪里 哪儿 哪些 哪个 哪位 哪家 哪几 有谁 是谁 谁是 谁 多少 几家 几个 几位 几次 怎么样 怎么 怎样 如何 为什么 为何 有没有 是不是 是否 有哪些 请问 我想知道 我想 想找 关于 有关 一下 的 了 吗 呢 吧 啊 着';

/** Titles that follow a surname: 王会长. */
const titles =
  '会长 副会长 名誉会长 秘书长 副秘书长 理事长 监事长 主席 副主席 书记 副书记 董事长 总经理 总裁 总监 经理 厂长 校长 院长 所长 馆长 市长 省长 县长 区长 镇长 乡长 村长 部长 局长 处长 科长 主任 教授 博士 院士 医生 老师 律师 记者 编辑 先生 女士 小姐 同志 师傅 老板 总 董 工 局 处 厅长 司令 将军 大使 参赞 法师 居士';

/** What a query is about. */
export interface Question {
  /** Its content in canonical text, cut where a question word stood. */
  runs: string[];
  /** What may be a surname with its title, canonical: 王 and 会长. */
  called: { surname: string; title: string }[];
  /** Days, months and years that it names; they stand in no run. */
  dates: NamedDate[];
}

/** Longest first, so that 什么时候 is taken before 什么. */
const longestFirst = (words: readonly string[]): string[] =>
  [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);

const isHan = /^\p{Script=Han}+$/u;

/** Reads questions by one canonical form. */
export interface QuestionReader {
  /** @param words of the query, as typed */
  read(words: readonly string[]): Question;
}

/** @example questionReader(canonicalise).read(['李乾什么时候当会长']).runs // ['李乾', '当会长'] */
export function questionReader(canonicalise: Canonicalise): QuestionReader {
  const asking = new RegExp(longestFirst(questionWords.split(' ').map(canonicalise)).join('|'), 'g');
  const titled = new RegExp(longestFirst(titles.split(' ').map(canonicalise)).join('|'), 'g');
  /** One or two characters before a title: 听李会长 is 李 or 听李, and names of the archive know which. */
  const calledIn = (run: string): Question['called'] =>
    Array.from(run.matchAll(titled), ({ 0: title, index }) =>
      [1, 2].flatMap((length) => {
        const surname = run.slice(Math.max(0, index - length), index);
        return surname.length === length && isHan.test(surname) ? [{ surname, title }] : [];
      }),
    ).flat();
  return {
    read(words) {
      const named = words.map((word) => datesNamed(canonicalise(word)));
      const dates = named.flatMap((one) => one.dates);
      const canonical = named.map(({ rest }) => rest);
      const cut = canonical.flatMap((word) => word.replace(asking, '\n').split(/[\n,]/)).filter(Boolean);
      // A query of question words alone is about these words.
      const runs = cut.length > 0 || dates.length > 0 ? cut : canonical.filter(Boolean);
      return { runs, called: runs.flatMap(calledIn), dates };
    },
  };
}

/** Latin words and figures count as wholes: two letters of one say nothing. @example cutWords(['2016年wto']).words // ['2016', 'wto'] */
export function cutWords(runs: readonly string[]): { words: string[]; texts: string[] } {
  const word = /[a-z\d][a-z\d.%+#&-]+/g;
  return {
    words: runs.flatMap((run) => run.match(word) ?? []),
    texts: runs.flatMap((run) => run.split(word)).filter(Boolean),
  };
}

/** The people of the archive who bear a surname, those with the most articles first. */
export const peopleCalled = (surname: string, names: Names, canonicalise: Canonicalise): string[] =>
  names
    .filter(({ kind }) => kind === 'person')
    .map(({ label }) => canonicalise(label))
    .filter((label) => label.startsWith(surname) && label.length <= surname.length + 2 && label !== surname);
