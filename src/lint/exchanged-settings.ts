/** Settings of one line each whose values stand under another key: a licence's number for that of the police, mail for a telephone. */
import { type Place, type Problem, problem } from '../content/problem.ts';
import type { Site } from '../content/schema/site.ts';

/** What the value of a key looks like, and of no other. */
const forms = {
  icp: /ICP\s*[备備证證]/i,
  police: /公[网網]安[备備]|^\d{13,14}[号號]?$/,
  email: /^(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  telephone: /^\+?[\d（(][\d\s()（）-]{5,18}\d$/,
} as const;
type Form = keyof typeof forms;
/** Keys of one line that take any text. */
const keys = ['icp', 'police', 'telephone', 'address', 'publisher'] as const;
/** A number of a licence may be its figures alone. */
const isNumber = (key: string): boolean => key === 'icp' || key === 'police';
/** Both numbers in one text, as the foot of a page shows them. */
const both = /^(?=.*ICP)(?=.*公[网網]安)/i;
const numbers = {
  icp: /\p{Script=Han}?\s*ICP\s*[备備证證]\s*[\d-]+[号號]?(?:-\d+)?/iu,
  police: /\p{Script=Han}?公[网網]安[备備]\s*\d+[号號]?/u,
};

/** @param at the place of a key's value @example checkExchangedSettings({ icp: '京公网安备11010502030143号' }, at) */
export function checkExchangedSettings(
  settings: Partial<Pick<Site, (typeof keys)[number] | 'email'>>,
  at: (path: string[]) => Place,
): Problem[] {
  return keys.flatMap((key) => {
    const found = settings[key]?.trim();
    if (!found) return [];
    const [icp, police] = both.test(found) ? [numbers.icp.exec(found)?.[0], numbers.police.exec(found)?.[0]] : [];
    if (icp && police)
      return [
        problem(
          'setting-exchanged',
          { key, found, lines: [`icp: ${icp.trim()}`, `police: ${police.trim()}`] },
          at([key]),
        ),
      ];
    const other = (Object.keys(forms) as Form[]).find(
      (form) => forms[form].test(found) && !(form === 'telephone' && isNumber(key)),
    );
    if (!other || other === key || (key in forms && forms[key as Form].test(found))) return [];
    const there = settings[other];
    const isExchanged =
      there !== undefined && key in forms && forms[key as Form].test(there) && !forms[other].test(there);
    return [
      problem(
        'setting-exchanged',
        { key, found, other, ...(there !== undefined && (isExchanged ? { exchanged: there } : { there })) },
        at([key]),
      ),
    ];
  });
}
