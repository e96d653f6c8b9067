/** Claims of a page's places about its fields. How they are settled stands in settle.ts. */
import { isNobody } from '../../core/nobody.ts';
import { isInterface } from '../classify/interface-words.ts';
import { foldScript } from '../comparable.ts';
import type { Claim, Field, Findings, Flag } from '../page.ts';
import { findDates, isBound, isEpoch } from './dates.ts';
import { dayInChina } from './doubtful-dates.ts';
import { isModified } from './modified.ts';
import { findMonths } from './months.ts';
import { withoutReportedPlace } from './names-before.ts';
import { withoutEditing, withoutOffice } from './offices.ts';
import { withoutSupply } from './outlets.ts';
import { detailsIn } from './person-details.ts';
import { withoutPost } from './posts.ts';
import { ranks } from './ranks.ts';
import { joinSpreadNames, partedNames } from './spread-names.ts';
import { withoutDescription, withoutPage, withoutRequest, withoutVerb } from './values.ts';

/** Fields whose value is a person. */
export const persons: ReadonlySet<Field> = new Set(['author', 'editor', 'photographer', 'translator']);

/** A claim, or none: empty values, and placeholders for a person, claim nothing. @example claim('author', '佚名', 1) // [] */
export function claim(field: Field, value: string, rank: number, flag?: Flag): Claim[] {
  const text = cleaned(field, value.trim());
  if (
    !text ||
    (field !== 'url' && debris.test(text)) ||
    ((persons.has(field) || field === 'source') && (isNobody(text) || isInterface(foldScript(text))))
  )
    return [];
  return [{ field, value: text, rank, ...(flag && { flag }) }];
}

/** An attribute that a broken tag left in the text: `size="20"`. */
const debris = /^[a-z][a-z-]*\s*=\s*["'“”].*$/i;

/** Labels of an author: who opened a forum's thread (楼主), and who wrote for a portal (原创). */
const poster = /^(?:(?:楼主|樓主)[\s　]*[:：]|(?:原创|原創)[\s　]+(?=\S{2}))[\s　]*/;

/** The English word before a name in Latin letters. */
const by = /^(?:by|BY|By|Written by)[\s　:：]+(?=\p{Lu}\p{Ll})/u;

/** The address behind a name. */
const address = /(?<=\S)[\s　]+(?:https?:\/\/|www\.)\S*$/i;

/** The mail of whoever may be told of mistakes, with the word for it. */
const mail =
  /[\s　]*(?:[（(【[]?[\s　]*(?:(?:纠错|糾錯|联系|聯繫|投稿|报错|監督|监督)?(?:邮箱|郵箱|信箱|邮件|電郵|电邮|e-?mail|mail)?[\s　]*[:：])?[\s　]*[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)）】\]]?)$/iu;
/** A mark that a text is nobody else's, behind who wrote it. */
const original = /(?:(?<=\p{Script=Han}{2})[\s　]+|(?<=^\p{Script=Han}{2,4}))[（(【[]?原[创創][)）】\]]?$/u;

/** In what collection a magazine of blogs has a text: `渡口商报 Published in 读书`. */
const filed = /(?<=\S)[\s　]+(?:published|posted|filed)[\s　]+(?:in|on|under)[\s　].*$/i;
/** The number of an account behind its name: `渡口（ID：dukou8）`. */
const id =
  /[\s　]*(?:[（(][\s　]*(?:微信|公众号|公眾號)?|(?<=\S)[\s　]+)(?:ID|号|號|微信号|微信號)[\s　]*[:：][\s　]*[\w-]{3,30}[\s　]*[)）]?$/i;
const withoutFiling = (value: string): string => value.replace(asked, '').replace(filed, '').replace(id, '');
/** What a site asks of others, before its own name: `请注明来源：渡口商报`. */
const asked = /^请?[注标][明][\s　]*(?:来源|出处)[\s　]*[:：][\s　]*/;

/** What others did with a text, behind who edited it: `丁一 审核 - 贺二`, `丁一，头图`. */
const others =
  /[\s　，,、]*(?:头图|頭圖|题图|題圖|封面|配图|制图|审核|審核|审校|校对|校對|监制|终审)(?:[\s　]*[-–—:：／/|｜][\s\S]*)?$/u;
/** By what means an account publishes, behind its name. */
const channel = /^(\p{Script=Han}{2,12}?)的?(?:微信)?(?:公众号|公眾號)$/u;

/** Characters of the longest value that is tidied so. */
const longest = 200;
/** A value that a system prints twice: `渡口商报 渡口商报`. */
const doubled = /^(\S.*\S)[\s　]+\1$/u;

function cleaned(field: Field, written: string): string {
  const plain = field === 'url' ? written : written.replace(address, '').replace(mail, '');
  // `doubled` backtracks in quadratic time, and so long a value is no name. A title stays as it is given.
  const isName = (persons.has(field) || field === 'source') && plain.length <= longest;
  const bare = isName && persons.has(field) ? plain.slice(0, detailsIn(plain)?.at) : plain;
  const once = isName ? bare.replace(doubled, '$1') : plain;
  const value = persons.has(field) ? joinSpreadNames(partedNames(once)) : once;
  if (field === 'author')
    return withoutOffice(
      withoutPost(
        withoutDescription(
          withoutReportedPlace(withoutRequest(value).replace(poster, '').replace(by, '').replace(original, '')),
        ),
      ),
    );
  if (field === 'editor') return withoutEditing(value.length > longest ? value : value.replace(others, ''));
  return field === 'source'
    ? withoutPage(
        withoutSupply(
          withoutVerb(
            withoutFiling(value)
              .replace(channel, '$1')
              .replace(/^[\s　\-–—·:：|｜丨]+(?=\p{Script=Han})/u, ''),
          ),
        ),
      )
    : value;
}

/**
 * A claim of the first date in a text; the first day of Unix time claims nothing, and a day of change is none of
 * publication.
 */
export function dateClaim(field: 'date' | 'uploaded', text: string | undefined, rank: number, flag?: Flag): Claim[] {
  const found = text
    ? findDates(text).find((date) => !isBound(text, date) && (field === 'uploaded' || !isModified(text, date)))
    : undefined;
  if (!text || !found || isEpoch(found.date)) return [];
  const modified = field === 'uploaded' && isModified(text, found);
  const or = found.or ?? dayInChina(found, text.slice(found.end));
  const doubt = flag ?? (or && { kind: 'date-doubtful', quote: found.date, suggestions: [or] });
  return [
    {
      field,
      value: found.date,
      rank: modified ? rank - 0.5 : rank,
      ...(modified && { modified: true as const }),
      ...(found.time && { time: found.time }),
      ...(or && { or }),
      ...(doubt && { flag: doubt }),
    },
  ];
}

/** A claim of the first month of a text that names no day. */
export function monthClaim(text: string, rank: number, flag?: Flag): Claim[] {
  const [found] = findDates(text).length > 0 ? [] : findMonths(text);
  return found ? [{ field: 'date', value: found.date, rank, ...(flag && { flag }) }] : [];
}

/** The findings of several places, in order. */
export const joined = (findings: readonly Partial<Findings>[]): Findings => ({
  claims: findings.flatMap(({ claims = [] }) => claims),
  flags: findings.flatMap(({ flags = [] }) => flags),
  dropped: findings.flatMap(({ dropped = [] }) => dropped),
});

/** A day that may be of something else gives way to any other, and is told. */
export const doubted = (findings: Partial<Findings>): Findings => {
  const { claims, flags, dropped } = joined([findings]);
  return {
    claims: claims
      .filter(({ field }) => field !== 'uploaded')
      .map((one) =>
        one.field === 'date' ? { ...one, rank: ranks.guess, flag: { kind: 'date-doubtful', quote: one.value } } : one,
      ),
    flags,
    dropped,
  };
};
