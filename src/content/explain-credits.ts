/** What was meant by credits whose parts stand in the wrong place. */
import { exactRole } from './problems/credits-from-text.ts';
import type { ValuePath } from './problems/define.ts';
import { flow, isRecord } from './problems/flow.ts';

/**
 * Credits whose names stand in one list: an item for each.
 * @example namesInstead(['credits', 0, 'name'], ['甲', '乙'], { role: 'author', name: [] }) // '{ role: author, name: 甲 }, { role: author, name: 乙 }'
 */
export function namesInstead(path: ValuePath, value: unknown, among: unknown): string | undefined {
  if (path[0] !== 'credits' || path.at(-1) !== 'name' || !Array.isArray(value) || !isRecord(among)) return undefined;
  const names = value.filter((name) => typeof name === 'string');
  return names.length < 2 ? undefined : names.map((name) => flow({ ...among, name })).join(', ');
}

/**
 * A role and a name that stand in each other's place: the role that the name is, and the name behind it.
 * @example swappedRole(['credits', 0, 'role'], { role: '黄萍', name: '记者' }) // 'reporter, name: 黄萍'
 */
export function swappedRole(path: ValuePath, among: unknown): string | undefined {
  if (path[0] !== 'credits' || path.at(-1) !== 'role' || !isRecord(among)) return undefined;
  const role = typeof among.name === 'string' ? exactRole(among.name) : undefined;
  return role && typeof among.role === 'string' ? `${role}, name: ${among.role}` : undefined;
}
