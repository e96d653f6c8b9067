/** Characters that a person's name has within a line: whoever bears a name spells it, no dictionary does. */
import { commonSurnames } from './common-surnames.ts';

/** Behind these a surname begins a name: words of kin, and of those who own, found or lead something. */
const beforeName =
  /(?:[祖父母叔伯舅姑姨婆公兄弟姊姐妹妻夫婿媳孫孙]|父親|父亲|母親|母亲|[長长次三四五]?[子女]|夫人|太太|先[生考]|[東东]主|老[闆板]|掌[櫃柜]|[創创][辦办始]人|[創创]始人|[會会]長|[會会]长|主席|主任|校[長长]|院[長长]|理事|[顧顾][問问]|司理|[經经]理|秘[書书]|[財财]政|[總总][務务])$/u;
/** A name is the surname and as many characters at the most. */
const longestGiven = 2;

/**
 * True for a character of the given name of somebody: of those who are listed, or behind a word that a name follows.
 * @param people in the script of the line @example isInName('祖父范后生', 3) // true
 */
export function isInName(line: string, at: number, people: readonly string[] = []): boolean {
  const isListed = people.some((name) => {
    for (let from = line.indexOf(name); from !== -1; from = line.indexOf(name, from + 1))
      if (from <= at && at < from + name.length) return true;
    return false;
  });
  if (isListed) return true;
  for (let surname = at - 1; surname >= at - longestGiven && surname > 0; surname--)
    if (commonSurnames().has(line.charAt(surname)) && beforeName.test(line.slice(Math.max(0, surname - 3), surname)))
      return true;
  return false;
}
