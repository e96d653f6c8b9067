/** Problems that are only the consequence of another one. */
import type { Problem } from './problem.ts';
import type { ValuePath } from './problems/define.ts';
import type { Params } from './problems/table.ts';

type UnknownKey = Params<'unknown-key'>;

/**
 * Leaves out keys that are missing only because they are there by another name, values that are wrong only because a
 * comma broke them, and keys whose line is proposed with another's already.
 */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter(({ code }) => code === 'unknown-key').map(({ params }) => params as UnknownKey);
  const besides = (path: ValuePath): UnknownKey[] =>
    unknown.filter(({ among }) => among.join() === path.slice(0, -1).join());
  const isThere = (path: ValuePath): boolean => {
    const key = String(path.at(-1));
    return besides(path).some(({ near, known, better }) => near === key || (!near && better && known.includes(key)));
  };
  const isRewritten = (path: ValuePath): boolean =>
    path.at(-1) === 'coordinates' && besides(path).some(({ better }) => better?.startsWith('{'));
  const isSaid = (one: UnknownKey): boolean => {
    const first = unknown.find(({ among, better }) => better === one.better && among.join() === one.among.join());
    return one.better !== undefined && !one.twin && first !== one;
  };
  return problems.filter(({ code, params }) => {
    if (code === 'unknown-key') return !isSaid(params as UnknownKey);
    const { path } = params as { path?: ValuePath };
    if (code === 'missing-key') return !isThere(path!);
    return code !== 'wrong-type' || !path || !isRewritten(path);
  });
}
