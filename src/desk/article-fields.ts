/** The fields of an article's form: the schema's own, of which four are always open. */

import { type FormField, fieldsOf } from '../content/schema/form-fields.ts';
import { frontMatter } from '../content/schema/front-matter.ts';

/** `draft` among them: what a person forgets to take off is never published. */
const firstKeys = ['title', 'date', 'category', 'draft'];
/** What the desk's other screens say, or the program itself. */
const elsewhere = ['review', 'repairs', 'titleSupplied', 'id'];

const all = fieldsOf(frontMatter).filter(({ key }) => !elsewhere.includes(key));

/** First what is always asked, then the rest. */
export const articleFields: { first: FormField[]; more: FormField[] } = {
  first: firstKeys.flatMap((key) => all.find((field) => field.key === key) ?? []),
  more: all.filter(({ key }) => !firstKeys.includes(key)),
};
