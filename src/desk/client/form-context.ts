/** What the parts of a form share. */
import type { FormField } from '../../content/schema/form-fields.ts';

/** What the form needs besides its fields. */
export interface FormContext {
  /** The value at a path, as the file has it. */
  valueOf(path: readonly (string | number)[]): unknown;
  /** Takes a new value; none takes it away. */
  onChange(path: readonly (string | number)[], value: unknown): void;
  /** Names that the archive knows, by the list that offers them. */
  namesOf(list: string): readonly string[];
  /** What a choice offers, where the schema does not say: categories. */
  optionsOf(path: readonly (string | number)[]): readonly { value: string; label: string }[] | undefined;
  /** Before the names of fields: front matter and settings call some things alike. */
  prefix: string;
}

/** Makes the fields of a part of the form. */
export type FormOf = (
  fields: readonly FormField[],
  context: FormContext,
  path?: readonly (string | number)[],
) => HTMLElement[];
