/** Names in Latin letters, whole, alone or beside a Chinese one, and what in these letters is no name. */
import { isSurname } from '../../core/surnames.ts';
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';

/** A full name in Latin letters: given name and surname, each capitalised, which login names are not. */
const latin = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)+$/u;

/** What ends the English name of an office or a society: Archive Team, Web Committee. */
const latinOffice =
  /(?:^|\s)(?:team|office|staff|dep(?:artment|t)|committee|association|society|club|board|editors?|editorial|admin(?:istrator)?|secretary|secretariat|school|church|group|union|chamber|foundation|guild|clan|temple|news|press|media|archives?|community|network|accounts?|services?|council|cent(?:re|er)|webmaster|publisher)$/i;

/** A given name in Latin letters beside the surname, or the whole name, in Chinese: `Amy 關`, `關詠琴 Amy`, `Amy(關詠琴)`. */
const mixed =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?<last>\p{Script=Han}{1,4})|(?<first>\p{Script=Han}{1,4})(?:\s+\p{Lu}[\p{L}.'’-]*){1,3})$/u;

/** True for such a name. @example isMixedName('Amy 關') // true */
export function isMixedName(text: string): boolean {
  const groups = mixed.exec(text.trim().replace(/[\s　]*[（(]([^（()）]+)[)）]$/, ' $1'))?.groups;
  const name = foldScript(groups?.last ?? groups?.first ?? '');
  return (
    name !== '' && (isSurname(name) || isName(name)) && !latinOffice.test(text.replace(/\p{Script=Han}+/u, '').trim())
  );
}

/** A given name alone in Latin letters, as sites print their authors; no word for whoever works there. */
const given = /^\p{Lu}\p{Ll}{2,11}\p{Lu}?$/u;
const noGiven =
  /^(?:admin|administrator|root|guest|user|username|test|tester|system|manager|master|webmaster|editor|author|writer|reporter|news|home|info|anonymous|unknown|none|null|undefined|default|member|super|demo|article|post|share|print|more|login|source|media|press|office|staff|service|service|sina|sohu|baidu|tencent|google|wordpress|joomla|discuz)$/i;

/** Initials: `S.I.`, `J. K.` */
const initials = /^(?:\p{Lu}\.[\s-]?){2,4}$/u;

/** True for such a name, and for initials, which only a label makes one. @example isGivenName('Vincent') // true */
export const isGivenName = (value: string): boolean =>
  (given.test(value.trim()) && !noGiven.test(value.trim())) || initials.test(value.trim());

/** True for a whole name in Latin letters, and for no office. @example isLatinName('Mei Yu') // true */
export const isLatinName = (text: string): boolean => latin.test(text.trim()) && !latinOffice.test(text.trim());
