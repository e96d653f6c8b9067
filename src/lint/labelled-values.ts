/** Values that begin with the name of their own field: `title: 标题：会员大会`, as forms and old pages print it. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';

/** What a field is called, by its key; a sign must stand behind it, or brackets around it. */
const labels: Readonly<Record<string, string>> = {
  title: '文章[标標][题題]|[标標][题題]|[题題]目|篇名|title',
  summary: '[内內]容摘要|摘要|提要|[导導][语語读讀]|[内內]容[简簡]介|summary|description|abstract',
  source: '文章[来來]源|信息[来來]源|[来來]源|出[处處]|[转轉][载載]自|原[载載]|source|from',
  caption: '[图圖][说說片]?[说說]?明|[图圖][说說注註]|caption',
  alt: '替代文字|alt',
  credit: '[摄攝]影|供[图圖]|[图圖]片?|photo(?: by)?|[图圖]片[来來]源',
  tags: '[标標][签籤]|[关關][键鍵][词詞字]|tags?|keywords?',
  category: '[栏欄]目|分[类類]|category',
};

const patternOf = Object.fromEntries(
  Object.entries(labels).map(([key, words]) => [
    key,
    new RegExp(`^(?:(?:${words})[ \\u3000]*[：:]|[【［[](?:${words})[】］\\]][：:]?)[ \\u3000]*(?=\\S)`, 'iu'),
  ]),
);

/** A paper with the day, the number or the page of its issue. */
const issue =
  /^《?([^《》\d]{2,20}?)》?[，,、：: \u3000]*(?:[（(]?\d{4}(?:年|[-./]\d)[^）)]*[）)]?|第?[ ]?\d{1,5}[期版卷号號].*|[（(]第?\d+[期版卷].*[）)])$/u;

/** A source that names its issue as well. */
export function checkSource({ front, placeOf }: Article, file: string): Problem[] {
  const found = front.source?.name ?? '';
  const better = issue.exec(found)?.[1]?.trim();
  return better ? [problem('source-with-issue', { found, better }, { file, ...placeOf(['source']) })] : [];
}

/** Each such value of an article's front matter, without its label. */
export function checkLabelledValues({ front, placeOf }: Article, file: string): Problem[] {
  const values: [key: string, text: string | undefined, path: (string | number)[]][] = [
    ['title', front.title, ['title']],
    ['summary', front.summary, ['summary']],
    ['source', front.source?.name, ['source']],
    ['caption', front.image?.caption, ['image', 'caption']],
    ['alt', front.image?.alt, ['image', 'alt']],
    ['credit', front.image?.credit, ['image', 'credit']],
    ...front.tags.map((tag, at): [string, string, (string | number)[]] => ['tags', tag, ['tags', at]]),
  ];
  return values.flatMap(([key, found, path]) => {
    const better = found?.replace(patternOf[key]!, '');
    return found === undefined || better === undefined || better === found
      ? []
      : [problem('labelled-value', { key, found, better }, { file, ...placeOf(path) })];
  });
}
