/** The line that is missing, from what stands beside it. */
import { slugOf } from '../../core/slug.ts';
import { creditsOf } from './credits-from-text.ts';
import { keyOf, type ValuePath } from './define.ts';
import { isRecord, scalar } from './flow.ts';
import { simplifiedOf, traditionalOf } from './glossary-from-text.ts';
import { periodOf } from './period.ts';

/** A text beside the missing key. */
type Beside = (key: string) => string | undefined;

/** Lines by their keys; nothing where only a person knows. */
const lines: Readonly<Record<string, (beside: Beside, file: string) => string | undefined>> = {
  hant: (beside) => mapped(beside('hans'), traditionalOf),
  hans: (beside) => mapped(beside('hant'), simplifiedOf),
  // A caption is heard beside it: what it says is no description of what is seen.
  alt: () => '图上有什么',
  // Where the name has the role with it: 记者 黄萍.
  role: (beside) => creditsOf(beside('name') ?? '')[0]?.role ?? 'author',
  id: (beside) => mapped(beside('title'), slugOf),
  href: (beside) => (/^首[页頁]$/.test(beside('title') ?? '') ? '/' : '/archive/'),
  // That of a withdrawal or a correction is another.
  date: (_, file) => {
    const period = periodOf(file);
    return period && `${period.year}${period.month ? `-${String(period.month).padStart(2, '0')}` : ''}`;
  },
};

const mapped = <T>(text: string | undefined, map: (text: string) => T): T | undefined => (text ? map(text) : undefined);

/**
 * @param among the keys and values that it should stand among @param file that it stands in
 * @example missingInstead([0, 'hant'], { hans: '陈发' }, 'glossary/names.yaml') // 'hant: 陳發'
 */
export function missingInstead(path: ValuePath, among: unknown, file: string): string | undefined {
  const key = keyOf(path);
  const line = Object.hasOwn(lines, key) ? lines[key] : undefined;
  if (!line || !isRecord(among) || (key === 'date' && path.length > 1)) return undefined;
  const beside: Beside = (name) => (typeof among[name] === 'string' ? among[name] : undefined);
  const value = line(beside, file);
  return value ? `${key}: ${scalar(value)}` : undefined;
}
