/** Names that were copied with the rest of their byline: 文/黄萍, 记者 黄萍, 黄萍 摄. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { creditsOf, roleWords } from '../content/problems/credits-from-text.ts';
import { commonSurnames } from './common-surnames.ts';

/** Whose reporter or editor it is. */
const whose =
  '(?:\\p{Script=Han}{1,6}[社报報台网網刊]|本[报報刊会會社台站网網]|特[约約派]|[实實][习習]|[见見][习習])*?';
const words = Object.keys(roleWords).sort((one, other) => other.length - one.length);
const mark = `${whose}(?:${words.join('|')})`;
/** 文 is a surname: behind a blank the words after it may be a given name. */
const parted = `${whose}(?:${words.filter((word) => word !== '文').join('|')})`;
/** Words of more than one character, which begin no name. */
const long = `${whose}(?:${words.filter((word) => word.length > 1).join('|')})`;
const name = '\\p{Script=Han}{2,4}';

/** A mark and a sign that parts it from the name, before or behind it. */
const signed = new RegExp(
  `(?:^|[\\s\\u3000])${mark}[\\s\\u3000]*[/／:：|｜丨]|[/／|｜丨]${mark}$|[（(]${mark}[）)]$|^${parted}[\\s\\u3000]+(?=${name})|(?<=^${name})[\\s\\u3000]+${mark}$`,
  'u',
);
/** A role behind each of several names: 沈慧/文 方远/图. */
const behindName = new RegExp(`(${name})[/／](${mark})(?=[\\s\\u3000、，,；;]|$)`, 'gu');
/** Nothing between them. */
const glued = new RegExp(`^${long}(?=(${name})$)|(?<=^(${name}))[摄攝]$`, 'u');

/** True for what begins with a surname and has a given name. */
const isName = (text = ''): boolean => text.length >= 2 && text.length <= 3 && commonSurnames().has(text.charAt(0));

/** Roles without whose they are: 本报记者, 特约摄影. */
const withoutPapers = (text: string): string =>
  text.replace(new RegExp(`(?<![\\p{Script=Han}])${whose}(?=(?:${words.join('|')})(?:[\\s:：/]|$))`, 'gu'), '');

/** True for what is too short for a mark and a name: every person of an archive is asked about. */
const isPlainName = (text: string): boolean => /^\p{Script=Han}{2,3}$/u.test(text) && !/[摄攝]$/.test(text);

/** The credits that a byline in the place of a name has; nothing where it is a name. @example bylineIn('文/黄萍') // [{ role: 'author', name: '黄萍' }] */
export function bylineIn(text: string): { role: string; name: string }[] | undefined {
  if (isPlainName(text)) return undefined;
  const found = text.trim().replace(/^[\p{So}\p{P}\s]+(?=\p{Script=Han})/u, '');
  const pairs = found.replace(behindName, '$1（$2）');
  if (pairs !== found && /^(?:\S+（\S+）[\s\u3000、，,；;]*){2,}$/u.test(pairs)) return creditsOf(pairs);
  const [, behind, before] = glued.exec(found) ?? [];
  const rest = /^文[\s\u3000]+(\S+)$/.exec(found)?.[1];
  if (!signed.test(found) && !isName(behind ?? before ?? rest)) return undefined;
  const spaced = found
    .replace(new RegExp(`^(${name})[\\s\\u3000/／|｜丨（(]*(${mark})[）)]?$`, 'u'), '$2 $1')
    .replace(new RegExp(`^${long}(?=${name}$)`, 'u'), (one) => `${one} `)
    .replace(/[／|｜丨（()）\u3000]/g, ' ');
  const credits = creditsOf(withoutPapers(spaced));
  return credits.every((one) => one.name !== found) ? credits : undefined;
}

/** A name and, behind it, what others did: 沈慧 通讯员 方远. */
const others = new RegExp(
  `^${name}(?:[\\s\\u3000、，,；;/／|｜]+${name})*?[\\s\\u3000、，,；;/／|｜]+${parted}[\\s\\u3000/／:：]*${name}`,
  'u',
);

/** The credits of one entry whose name goes on with other roles and names; the first has the entry's own role. */
const creditsBehind = (text: string, role: string): { role: string; name: string }[] | undefined =>
  others.test(text.trim()) ? creditsOf(`${role} ${withoutPapers(text.trim())}`) : undefined;

/** What stands behind the name of somebody who holds an office. */
const office =
  /(?<=^\p{Script=Han}{2,4})[（(]?(?:先生|女士|[会會][长長]|副[会會][长長]|秘[书書][长長]|主席|[书書][记記]|董事[长長]|[总總][经經]理|[总總]?主[编編])[）)]?$/u;

/** Bylines and offices in the place of a name. */
export function checkBylines({ front, placeOf }: Article, file: string): Problem[] {
  const inCredits = front.credits.flatMap(({ role, name: found }, at) => {
    const path = ['credits', at, 'name'];
    const place = { file, ...placeOf(path) };
    const isTwice = front.credits
      .slice(0, at)
      .some((one) => one.name === found && one.role === front.credits[at]!.role);
    if (isTwice) return [problem('listed-twice', { found, other: found }, place)];
    const credits = bylineIn(found) ?? creditsBehind(found, role);
    if (credits) {
      const better = credits.map((one) => `{ role: ${one.role}, name: ${one.name} }`).join(', ');
      return [problem('name-with-byline', { path, found, better }, place)];
    }
    const better = found.replace(office, '');
    return better !== found && commonSurnames().has(better.charAt(0))
      ? [problem('name-with-office', { found, better, key: 'credits' }, place)]
      : [];
  });
  const inPeople = front.people.flatMap((found, at) => {
    const path = ['people', at];
    const better = (bylineIn(found) ?? creditsBehind(found, 'author'))?.map((one) => one.name).join(', ');
    return better ? [problem('name-with-byline', { path, found, better }, { file, ...placeOf(path) })] : [];
  });
  return [...inCredits, ...inPeople];
}
