/** What readers may do with a text: a statement with an address of its own, and who holds the rights. */
import { z } from 'zod';
import { line } from './text.ts';

/** Addresses of RightsStatements.org and Creative Commons, which say what they say in every language. */
const statement =
  /^https?:\/\/(?:rightsstatements\.org\/(?:vocab|page)\/[\w-]+\/1\.0\/?|creativecommons\.org\/(?:licenses|publicdomain)\/[\w-]+\/\d\.\d(?:\/[\w.-]+)*\/?)/;

/** @example rights: { statement: https://rightsstatements.org/vocab/InC/1.0/, holder: 甬台豫商联合会 } */
export const rights = z.strictObject({
  statement: z.string().regex(statement),
  holder: line.optional(),
});
export type Rights = z.infer<typeof rights>;
