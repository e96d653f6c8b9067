/** Bylines, and credits that were written otherwise, as credits. */
import { creditRoles, printedRoles } from '../schema/roles.ts';
import { bulleted } from './lists-from-text.ts';

/** Roles by the words that stand in bylines: those of front matter, and those that a sign or a name beside them makes clear. */
export const roleWords: Readonly<Record<string, string>> = {
  ...printedRoles,
  文: 'author',
  文图: 'author',
  图文: 'author',
  圖文: 'author',
  文圖: 'author',
  供稿: 'correspondent',
  摄: 'photographer',
  攝: 'photographer',
  供图: 'photographer',
  供圖: 'photographer',
  图: 'photographer',
};

/** Roles as other programs name them in English. */
const roleNames: Readonly<Record<string, string>> = {
  writer: 'author',
  text: 'author',
  by: 'author',
  photo: 'photographer',
  photos: 'photographer',
  photography: 'photographer',
  journalist: 'reporter',
  translation: 'translator',
  ...Object.fromEntries([...new Set(Object.values(roleWords))].map((role) => [role, role])),
};

/** A role and a name without a blank between them: 本报记者黄萍. */
const glued =
  /^(?:本[报報刊]|[见見][习習]|[实實][习習]|特[约約])?([记記]者|通[讯訊][员員]|[摄攝]影|作者|[编編][辑輯]|[责責][编編]|撰[文稿]|供稿|翻[译譯])(\p{Script=Han}{2,4})$/u;

/** A byline as credits. @example creditsOf('记者 黄萍 摄影 李明') */
export function creditsOf(text: string): { role: string; name: string }[] {
  const lines = bulleted(text);
  if (lines) return lines.flatMap(creditsOf);
  const credits: { role: string; name: string }[] = [];
  let role = 'author';
  for (const word of text.split(/[\s,，、;；:：/|｜]+/).filter(Boolean)) {
    if (Object.hasOwn(roleWords, word)) role = roleWords[word]!;
    else if (Object.hasOwn(roleNames, word)) role = roleNames[word]!;
    else {
      const [, own, name] = glued.exec(word) ?? [];
      // 黄萍（记者）
      const [, person, office = ''] = /^(.+?)[（(](.+)[）)]$/.exec(word) ?? [];
      const behind = person && roleOf(office);
      credits.push(
        own && name ? { role: roleWords[own]!, name } : behind ? { role: behind, name: person } : { role, name: word },
      );
    }
  }
  return credits.length > 0 ? credits : [{ role: 'author', name: text }];
}

/** What stands within longer words for a role, where it is no word of its own: 特约记者, 封面摄影. */
const withinWords: readonly (readonly [pattern: RegExp, role: string])[] = [
  [/[记記]者/, 'reporter'],
  [/通[讯訊][员員]|供稿/, 'correspondent'],
  [/[摄攝](?:影|像)?|拍[摄攝]|供[图圖]|photo/i, 'photographer'],
  [/[编編][辑輯审審校]|主[编編]|校[对對]|[审審][核校稿]|editor/i, 'editor'],
  [/翻[译譯]|[译譯](?:者|文)?$/, 'translator'],
  [/作者|撰|[执執][笔筆]|口述|整理|采[写寫]|文字|author/i, 'author'],
];

/** The role that a word names. @example roleOf('特约记者') // 'reporter' */
export const roleOf = (word: string): string | undefined =>
  Object.hasOwn(roleWords, word)
    ? roleWords[word]
    : Object.hasOwn(roleNames, word.toLowerCase())
      ? roleNames[word.toLowerCase()]
      : withinWords.find(([pattern]) => pattern.test(word))?.[1];

/** Credits that were written as roles with names: `{ author: 黄萍, photo: 罗立 }`; one credit stays as it is. */
export function creditsByRole(value: Record<string, unknown>): unknown[] {
  const entries = Object.entries(value);
  if (!entries.every(([word, name]) => !/^(?:role|name)$/.test(word) && roleOf(word) && typeof name === 'string'))
    return [value];
  return entries.map(([word, name]) => ({ role: roleOf(word), name }));
}

const known: ReadonlySet<string> = new Set(creditRoles);

/** The role that a word is, in English or as a byline has it; nothing for a word that only has one within. @example exactRole('记者') // 'reporter' */
export const exactRole = (word: string): string | undefined =>
  Object.hasOwn(roleWords, word) ? roleWords[word] : known.has(word) ? word : undefined;

/** A person as other programs describe one: `{ name: 方雪琴, role: 记者 }`. @example personOf({ name: '方雪琴', role: '记者' }) // [{ role: 'reporter', name: '方雪琴' }] */
export function personOf(
  { name, role, title }: Record<string, unknown>,
  otherwise = 'author',
): { role: string; name: string }[] {
  if (typeof name !== 'string') return [];
  const own = [role, title].map((word) =>
    Object.hasOwn(roleWords, String(word)) ? roleWords[String(word)]! : String(word),
  );
  return [{ role: own.find((word) => known.has(word)) ?? otherwise, name }];
}
