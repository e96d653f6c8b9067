/** Values of front matter that say more than their keys ask for. */
import type { Article } from '../archive/article.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { markdownLink, wikiName, withoutMarkup } from '../content/plain-value.ts';
import { type Problem, problem } from '../content/problem.ts';
import { flow } from '../content/problems/flow.ts';
import { withoutFormulas } from '../content/problems/plain-formula.ts';
import { sourceFromText } from '../content/problems/source-from-text.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { isEstablished } from '../conversion/index.ts';
import { lazy } from '../core/lazy.ts';
import { pinyinSyllables } from '../core/pinyin.ts';
import { isSurname } from '../core/surnames.ts';
import { bylineIn } from './bylines.ts';
import { commonSurnames } from './common-surnames.ts';
import { textOf } from './texts.ts';

const lists = ['tags', 'people', 'places', 'organisations'] as const;

/** Words that were meant to be several, since YAML parts a list by plain commas only; and one that stands twice. */
export function checkLists({ front, body, placeOf }: Article, file: string, source = ''): Problem[] {
  const text = lazy(() => [front.title, front.summary ?? '', textOf(body)].join('\n'));
  const says = (words: string): boolean => text().includes(words);
  return lists.flatMap((key) =>
    front[key].flatMap((item, at) => {
      const place = { file, ...placeOf([key, at]) };
      const better = quoted.exec(item)?.[1];
      const folded = foldToSimplified(item);
      const other = front[key].slice(0, at).find((one) => foldToSimplified(one) === folded);
      const parts = partsOf(key, wikiName(item)) ?? [];
      const items = parts.length > 0 && front[key].flatMap((one) => partsOf(key, wikiName(one)) ?? [one]);
      const topic = /^(?:[#＃]+|\d{1,2}[.、．)）][ \u3000]*(?=\p{Script=Han}))([^#＃]+)$/u.exec(item)?.[1];
      return [
        ...(other === undefined ? [] : [problem('listed-twice', { found: item, other }, place)]),
        ...(items ? [parting(problem('full-width-comma', { item, key, items }, place), parts, source)] : []),
        // An article on labels has the word for a tag.
        ...(/^(?:tag|标签|標籤|关键词|關鍵詞|keyword) ?\d*$/i.test(item) && !says(item)
          ? [problem('placeholder', { found: item }, place)]
          : []),
        // A topic whose text writes it with its sign is called so.
        ...(topic && !says(item) ? [problem('hash-in-list', { found: item, better: topic.trim() }, place)] : []),
        ...(better ? [problem('quotes-in-list', { found: item, better }, place)] : []),
      ];
    }),
  );
}

/** With plain commas for its signs, where it stands in brackets as it is: those are never part of a name. */
function parting(one: Problem, parts: readonly string[], source: string): Problem {
  const { item } = one.params as { item: string };
  const line = source.split('\n', one.line)[one.line - 1] ?? '';
  const isPlain = line.startsWith(item, one.column - 1) && /[[,][ \t]*$/.test(line.slice(0, one.column - 1));
  return isPlain && /[，、；;]/.test(item) && !/[\s|｜/／]/.test(item)
    ? { ...one, edit: { length: item.length, text: parts.join(', ') } }
    : one;
}

/** Signs that part words, of which no name has one. */
const listSigns = /\s*[，、；;｜|]\s*|(?<=\p{Script=Han})\s*[/／]\s*(?=\p{Script=Han})/u;
/** A comma between two marks that YAML does not take for the ends of its values: `["罗立”, “邓光"]`. */
const acrossMarks = /["”’」]\s*,\s*["“‘「]/;
/** Chinese words that blanks part: a word of Chinese has none within it. */
const blanked = /^\p{Script=Han}{2,}(?:[ \t\u3000]+\p{Script=Han}{2,})+$/u;
/** The end of an organisation's name that no other part of it follows. */
const wholeName =
  /(?:公司|集[团團]|[银銀]行|大[学學]|[医醫]院|[协協][会會]|商[会會]|[学學]校|中[学學]|小[学學]|[厂廠])$/u;

/** Words that a list's one item is, where signs part them that no name has. */
export const severalIn = (item: string): string[] | undefined =>
  /[，、；;|｜]/.test(item) ? item.split(listSigns).filter(Boolean) : undefined;

/** The items that one is, where it was meant as several; in `people` blanks are told with the names. */
function partsOf(key: (typeof lists)[number], item: string): string[] | undefined {
  if (acrossMarks.test(item)) return item.split(acrossMarks).filter(Boolean);
  // Names of people that other signs part are told by their own rule, too.
  if ((key === 'people' ? /[，、；;|｜]/ : listSigns).test(item) && !/^https?:/.test(item))
    return item.split(listSigns).filter(Boolean);
  if (key === 'people' || !blanked.test(item)) return undefined;
  const parts = item.split(/\s+/u);
  return key === 'organisations' && !parts.every((one) => wholeName.test(one)) ? undefined : parts;
}

/** A word between quotation marks that are none of YAML's. */
const quoted = /^[“”„"'‘’「『](.+)[“”„"'‘’」』]$/;

/** Markup where plain text is printed: it would be read as it stands. */
export function checkMarkup({ front, placeOf }: Article, file: string): Problem[] {
  const values: [text: string | undefined, path: (string | number)[]][] = [
    [front.title, ['title']],
    [front.summary, ['summary']],
    [front.source?.name, ['source']],
    [front.image?.caption, ['image', 'caption']],
    ...lists.flatMap((key) => front[key].map((item, at): [string, (string | number)[]] => [item, [key, at]])),
    ...front.credits.map(({ name }, at): [string, (string | number)[]] => [name, ['credits', at, 'name']]),
  ];
  return values.flatMap(([found, path]) => {
    if (!found) return [];
    const [, label, address] = markdownLink.exec(found) ?? [];
    const source = path[0] === 'source' && !markdownLink.test(found) ? sourceFromText(found) : undefined;
    if (source)
      return [problem('markup-in-value', { found, better: `source: ${flow(source)}` }, { file, ...placeOf(path) })];
    // An address alone names nobody.
    if (path[0] === 'source' && /^https?:\/\/\S+$/.test(found))
      return [
        problem(
          'markup-in-value',
          { found, better: `source: { name: 来源的名称, url: ${found} }` },
          { file, ...placeOf(path) },
        ),
      ];
    const plain = withoutMarkup(withoutFormulas(path.length > 1 ? wikiName(found) : found));
    if (plain === found) return [];
    const isSource = path[0] === 'source' && /^https?:/.test(address ?? '');
    const better = isSource ? `source: { name: ${label}, url: ${address} }` : plain;
    return [problem('markup-in-value', { found, better }, { file, ...placeOf(path) })];
  });
}

/** What stands with a name in a report, and does not belong to it. */
const office =
  /(?<=^\p{Script=Han}{2,4})(?:[（(].*[）)]|先生|女士|会长|會長|副会长|副會長|秘书长|秘書長|主席|书记|書記|董事长|董事長|总经理|總經理|局长|局長|市长|市長)$/u;

/** An office before a name: 会长陈明, 秘书长 李强. */
const officeBefore =
  /^(?:[创創]?[会會][长長]|(?:常[务務])?副[会會][长長]|名[誉譽][会會][长長]|秘[书書][长長]|理事[长長]?|主席|[书書][记記]|董事[长長]?|[总總][经經]理|[财財]政|[总總][务務]|[顾顧][问問]|[团團][长長]|[队隊][长長]|校[长長]|主任|[经經]理|老[师師]|教授|先生|女士)[ \u3000]*(?=(\p{Script=Han}{2,3})$)/u;

/** A name without the office before it, where a name is left. */
export function withoutOffice(text: string): string {
  const name = officeBefore.exec(text)?.[1];
  // Behind an office any surname is one.
  return name && isSurname(name.charAt(0)) ? name : text;
}

/** A Chinese name of two or three characters without the blanks that set it level with longer ones in a list. */
const withoutBlanks = (name: string): string =>
  /^\p{Script=Han}[ \u3000]+\p{Script=Han}{1,2}$/u.test(name) && isSurname(name.charAt(0))
    ? name.replace(/[ \u3000]+/g, '')
    : name;

/** People by their offices, who would be two; and by a name that the text spells with another character. */
export function checkPeople({ front, body, placeOf }: Article, file: string, source: string): Problem[] {
  const bodyStart = bodyStartOf(source);
  const text = lazy(() => foldToSimplified([front.title, front.summary ?? '', textOf(body)].join('\n')));
  return front.people.flatMap((found, at) => {
    const place = { file, ...placeOf(['people', at]) };
    if (bylineIn(found)) return [];
    const better = withoutOffice(found.replace(office, ''));
    if (better !== found) return [problem('name-with-office', { found, better }, place)];
    const joined = withoutBlanks(found);
    if (joined !== found) return [problem('name-with-blank', { found, better: joined }, place)];
    if (front.title.includes(found) || source.includes(found, bodyStart)) return [];
    const name = foldToSimplified(found);
    const other = homophoneIn(text(), name) ?? otherOf(text(), name, front.people.map(foldToSimplified));
    return other ? [problem('name-spelt-otherwise', { found, other }, place)] : [];
  });
}

/** A name of the text that differs from one which it lacks in one character, and sounds like it: 黄苹 for 黄萍. */
function homophoneIn(text: string, name: string): string | undefined {
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || text.includes(name)) return undefined;
  let own: string | undefined;
  for (let at = text.indexOf(name[0]!); at !== -1; at = text.indexOf(name[0]!, at + 1)) {
    let differing = 0;
    for (let i = 1; i < name.length && differing < 2; i++)
      if (text.charCodeAt(at + i) !== name.charCodeAt(i)) differing++;
    if (differing !== 1) continue;
    const other = text.slice(at, at + name.length);
    own ??= sound(name);
    if (sound(other) === own) return other;
  }
  return undefined;
}

const han = /^\p{Script=Han}$/u;

/**
 * Whom a text speaks of instead of somebody whom it lacks: a name that shares the surname and one more character, stands
 * there more than once, and is on no list: 王建国 for 王建军.
 */
function otherOf(text: string, name: string, people: readonly string[]): string | undefined {
  if (!/^\p{Script=Han}{3}$/u.test(name) || !commonSurnames().has(name.charAt(0)) || text.includes(name))
    return undefined;
  const found = new Map<string, number>();
  for (let at = text.indexOf(name[0]!); at !== -1; ) {
    const one = text.slice(at, at + 3);
    const isNear =
      one.length === 3 && ((one[1] === name[1] && han.test(one[2]!)) || (one[2] === name[2] && han.test(one[1]!)));
    if (isNear) found.set(one, (found.get(one) ?? 0) + 1);
    at = text.indexOf(name[0]!, at + (isNear ? 3 : 1));
  }
  const others = [...found].filter(([one, times]) => times > 1 && !people.includes(one) && !isEstablished(one));
  return others.length === 1 ? others[0]![0] : undefined;
}

const sound = (name: string): string => pinyinSyllables(name).join(' ');
