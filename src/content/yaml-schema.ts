/** What a schema of zod knows at a place, and what it finds wrong there, one issue at a time. */
import type { z } from 'zod';
import type { Path } from './yaml-places.ts';

/** One issue per unknown key, and the issue of the branch that was meant per union. */
export function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ ...issue, keys: [key] }));
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.filter(
      (errors) => !errors.some((e) => e.code === 'invalid_type' && e.path.length === 0),
    );
    const nearestBranch = branches.sort((a, b) => a.length - b.length)[0] ?? issue.errors[0] ?? [];
    return nearestBranch.flatMap((inner) =>
      flatten({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue),
    );
  }
  return [issue];
}

/** The keys that a schema knows at a path, through its wrappers. */
export function keysOf(schema: z.ZodType, path: Path): string[] {
  let inner: unknown = schema;
  for (const step of [...path, undefined]) {
    inner = unwrap(inner, step);
    if (step === undefined) break;
    // Beyond what a schema knows, nothing is known.
    const { shape, element } = (inner ?? {}) as { shape?: Record<PropertyKey, unknown>; element?: unknown };
    inner = typeof step === 'number' ? element : shape?.[step];
  }
  return Object.keys((inner as { shape?: object } | undefined)?.shape ?? {});
}

function unwrap(schema: unknown, step: PropertyKey | undefined): unknown {
  let inner = schema as
    | { def?: { innerType?: unknown; in?: unknown; options?: unknown[] }; shape?: object; element?: unknown }
    | undefined;
  while (inner?.def && !inner.shape && !(typeof step === 'number' && inner.element)) {
    const next =
      inner.def.innerType ?? inner.def.in ?? inner.def.options?.find((option) => (option as { shape?: object }).shape);
    if (!next) break;
    inner = next as typeof inner;
  }
  return inner;
}
