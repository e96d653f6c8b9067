/**
 * Which rule decides where several could: the first of this table that reads a stretch of text wins.
 *
 * Rules that `claim` take their stretch before anything else looks at it, since an editor has asked for it.
 * Rules that `weigh` propose readings to the lattice, where the most probable path through the whole run decides;
 * their cost says how much likelier they are than the words they compete with. 关于明年 is therefore never cut to
 * find a 于明 of the glossary.
 */
export const precedence = [
  { rule: 'keep', how: 'claim', about: '<Zh keep>, <Zh hans hant>, and `conversion.keep` of the article' },
  { rule: 'article', how: 'claim', about: '`conversion.hant` and `conversion.hans` of the article' },
  { rule: 'place', how: 'weigh', about: 'content/glossary/places.yaml' },
  { rule: 'glossary', how: 'weigh', about: 'content/glossary/names.yaml and terms.yaml' },
  { rule: 'name', how: 'weigh', about: 'names of persons: a title, a surname, a given name' },
  { rule: 'number', how: 'weigh', about: 'measures and hours after numbers: 3000只, 5里' },
  { rule: 'lattice', how: 'weigh', about: 'words with their frequencies' },
  { rule: 'character', how: 'weigh', about: 'a character alone' },
  { rule: 'context', how: 'weigh', about: 'what surrounds a character, as learned from text, against the lattice' },
  { rule: 'quote', how: 'claim', about: 'quotation marks, which no other rule reads' },
] as const satisfies readonly { rule: string; how: 'claim' | 'weigh'; about: string }[];

/** The name of a rule. */
export type Rule = (typeof precedence)[number]['rule'];

/** Below this an editor should look. */
export const doubtful = 0.5;
