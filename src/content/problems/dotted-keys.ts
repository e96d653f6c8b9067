/** Keys of a value written one by one with dots, as settings of other programs have them: `image.src: /images/a.jpg`. */
import { flow, isRecord } from './flow.ts';

/** What a reader of such a value cannot do without. */
const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  image: { src: '/images/a.jpg', alt: '图上有什么' },
};

/**
 * The one line that all dotted keys of a value are; the same for each of them, so that it is told once.
 * @param among the keys and values beside it
 * @example dottedKeys('image.alt', ['image'], { 'image.src': '/images/a.jpg', 'image.alt': '会场' })?.line // 'image: { src: /images/a.jpg, alt: 会场 }'
 */
export function dottedKeys(
  unknown: string,
  known: readonly string[],
  among: unknown,
): { key: string; line: string } | undefined {
  const [key = '', part, ...more] = unknown.split('.');
  if (!part || more.length > 0 || !known.includes(key) || !isRecord(among)) return undefined;
  const own = isRecord(among[key]) ? among[key] : {};
  const parts = Object.entries(among).flatMap(([name, value]): [string, unknown][] =>
    name.startsWith(`${key}.`) && value !== null ? [[name.slice(key.length + 1), value]] : [],
  );
  return { key, line: `${key}: ${flow({ ...needed[key], ...own, ...Object.fromEntries(parts) })}` };
}
