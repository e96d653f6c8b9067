/** Lines that are words of a page's interface alone: of its buttons, its columns, its lists of other articles. Matched folded. */
import vocabulary from './vocabulary.json' with { type: 'json' };

const bare = (word: string): string => word.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
const set = (words: string[]): Set<string> => new Set(words.map(bare));

const interfaceWords = set(vocabulary.interface);
const columnWords = set(vocabulary.columns);
const relatedWords = set(vocabulary.related);

/** Every word of a line belongs to the interface of a site: `打印 | 关闭`. */
export const isInterface = (line: string): boolean => {
  const words = line
    .split(/[\s　|｜/・·,，、【】[\]()（）:：<>《》]+/)
    .map(bare)
    .filter(Boolean);
  return (
    interfaceWords.has(bare(line)) ||
    areBarredButtons(line) ||
    (words.length > 0 && words.every((word) => interfaceWords.has(word) || /^[a-z大中小]$|^\d{1,3}$/.test(word)))
  );
};

/** Short words between bars, most of them of an interface: `中文 | 设为首页 | 关于我们`. */
function areBarredButtons(line: string): boolean {
  if (!/[|｜丨]/.test(line)) return false;
  const words = line
    .split(/[|｜丨]/)
    .map(bare)
    .filter(Boolean);
  const known = words.filter((word) => interfaceWords.has(word)).length;
  return known >= 2 && known * 2 >= words.length && words.every((word) => word.length <= longestButton);
}
const longestButton = 8;

/** The name of a column (栏目), alone on its line. */
export const isColumn = (line: string): boolean => columnWords.has(bare(line));

/** The heading of a list that is not the article's. */
export const isRelated = (line: string): boolean =>
  relatedWords.has(bare(line).replace(/(?:more|更多)$/, '')) || searches.test(line.trim());

/** Words to search for, behind their label: `相关热词搜索：调味品 协会`. */
const searches =
  /^[\s【[]*(?:(?:相关|热门|大家都?在)(?:热词|热搜|搜索|搜|标签|关键词)+|热搜[词榜]?|热词搜索)[\s】\]]*[:：]/;
