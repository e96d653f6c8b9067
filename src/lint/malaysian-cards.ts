/** Numbers of Malaysian identity cards: the day of birth, the place of birth, four figures. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { isCivilDate } from '../core/date.ts';

/** Six, two and four figures; joined ones are a number of a card only where a word says so. */
const parted = /(?<![\w.-])(\d\d)(\d\d)(\d\d)-(\d\d)-\d{4}(?![\w-])/g;
const joined =
  /(?<=(?:身[份分][证證]|大[马馬]卡|登[记記]|MyKad|NRIC|I\/?C)[^\d\n]{0,6})(\d\d)(\d\d)(\d\d)(\d\d)\d{4}(?!\w)/gi;
/** Codes that the register has not given to a state or a country. */
const noPlace = /^(?:00|17|18|19|20|69|70|73|80|81|94|95|96|97)$/;

/** Each of them in a file. */
export function checkMalaysianCards(file: string, source: string): Problem[] {
  if (!/\d{6}-?\d/.test(source)) return [];
  const at = pointIn(source);
  return [...source.matchAll(parted), ...source.matchAll(joined)]
    .filter(([, year, month, day, place = '']) =>
      isCivilDate(`20${year}-${month}-${day}`) || isCivilDate(`19${year}-${month}-${day}`)
        ? !noPlace.test(place)
        : false,
    )
    .map(({ 0: found, index }) => problem('private-data', { kind: 'identity', found }, { file, ...at(index) }));
}
