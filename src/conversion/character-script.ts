/** Which script alone writes a character. */
import type { Edition } from '../core/edition.ts';
import { lazy } from '../core/lazy.ts';
import { isSimplifiedOnly } from './candidate-forms.ts';
import { buildConverter } from './engine/engine.ts';
import { characterForms } from './engine/lattice-data.ts';

const toHans = lazy(() => buildConverter({ to: 'zh-Hans' }));
const intoHant = lazy(() => characterForms('tw'));

/**
 * The script that alone writes a character; nothing for one of both, or of neither.
 * @example scriptOf('会') // 'zh-Hans'
 */
export function scriptOf(character: string): Edition | undefined {
  if (!/\p{Script=Han}/u.test(character)) return undefined;
  const [hans, hant] = [toHans().convert(character), intoHant().get(character) ?? character];
  // The numeral of cheques is written so in both, whatever becomes of it in other words.
  if (hans === hant || character === '叁') return undefined;
  // 后, 里 and 于 are Traditional as well.
  if (hans === character) return isSimplifiedOnly(character) ? 'zh-Hans' : undefined;
  return hant === character ? 'zh-Hant' : undefined;
}
