/** A form made from a schema: what can be said in front matter or settings, and how each part is asked for. */
import type { z } from 'zod';
import { civilDate, edtfDate } from './text.ts';

/** How a value is asked for. */
export type FieldKind = 'text' | 'date' | 'day' | 'number' | 'flag' | 'choice' | 'list' | 'group' | 'rows' | 'pairs';

/** One field of a form. */
export interface FormField {
  key: string;
  kind: FieldKind;
  required: boolean;
  /** Of a choice. */
  options?: string[];
  /** Of a group, and of each row. */
  fields?: FormField[];
  /** What holds where nothing is said. */
  preset?: string | number | boolean;
}

/** What introspection needs of a schema of zod. */
interface Inner {
  def: {
    type: string;
    innerType?: z.ZodType;
    in?: z.ZodType;
    out?: z.ZodType;
    element?: z.ZodType;
    options?: z.ZodType[];
    entries?: Record<string, string>;
    defaultValue?: unknown;
  };
  shape?: Record<string, z.ZodType>;
}

/** The fields of an object's schema, in its order. @example fieldsOf(frontMatter)[0].key // 'title' */
export const fieldsOf = (schema: z.ZodType): FormField[] =>
  Object.entries((schema as unknown as Inner).shape ?? {}).map(([key, value]) => fieldOf(key, value));

function fieldOf(key: string, schema: z.ZodType): FormField {
  let inner = schema as unknown as Inner;
  let required = true;
  let preset: unknown;
  let kind: FieldKind | undefined;
  for (;;) {
    const { type, innerType, in: before, out } = inner.def;
    // What is read in another form first is asked for in the one that is kept.
    const input = (before as unknown as Inner | undefined)?.def.type === 'transform' ? out : before;
    if (inner === (edtfDate as unknown as Inner)) kind = 'date';
    if (inner === (civilDate as unknown as Inner)) kind = 'day';
    if (type === 'optional' || type === 'default') required = false;
    if (type === 'default') preset = inner.def.defaultValue;
    // A short form beside a full one: the full one says all that the short one can.
    const full = type === 'union' && inner.def.options?.find((one) => (one as unknown as Inner).shape);
    const next = innerType ?? input ?? (full || undefined);
    if (kind || !next) break;
    inner = next as unknown as Inner;
  }
  const simple = typeof preset === 'string' || typeof preset === 'number' || typeof preset === 'boolean';
  return { key, required, ...describe(inner, kind), ...(simple && { preset: preset as string }) };
}

function describe(inner: Inner, kind: FieldKind | undefined): Omit<FormField, 'key' | 'required'> {
  const { type, element, entries } = inner.def;
  if (kind) return { kind };
  if (inner.shape) return { kind: 'group', fields: fieldsOf(inner as unknown as z.ZodType) };
  switch (type) {
    case 'boolean':
      return { kind: 'flag' };
    case 'number':
      return { kind: 'number' };
    case 'enum':
      return { kind: 'choice', options: Object.values(entries ?? {}) };
    case 'record':
      return { kind: 'pairs' };
    case 'array': {
      const item = element as unknown as Inner;
      return item.shape ? { kind: 'rows', fields: fieldsOf(element!) } : { kind: 'list' };
    }
    default:
      return { kind: 'text' };
  }
}
