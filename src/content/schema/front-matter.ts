/**
 * The front matter of an article: everything that an editor may say about it.
 * Unknown keys are errors, so that a misspelt key never loses what was written in it.
 */
import { z } from 'zod';
import { rights } from './rights.ts';
import { creditRole } from './roles.ts';
import { civilDate, edtfDate, line, lineOrYear, readable, script, slug, webAddress } from './text.ts';

/** One person's part in the article. */
export const credit = z.strictObject({ role: creditRole, name: line });
export type Credit = z.infer<typeof credit>;

/**
 * Where the article was first published: a name, or a name with an address.
 * @example source: { name: 中华工商时报, url: https://example.org/ }
 */
export const source = z.union([
  line.transform((name) => ({ name, url: undefined as string | undefined })),
  z.strictObject({ name: line, url: webAddress.optional() }),
]);

/** A picture that stands for the article. `alt` says what it shows, for those who do not see it. */
export const image = z.strictObject({
  src: line,
  alt: line,
  caption: line.optional(),
  credit: line.optional(),
});

/** A change that was made after publication, in words that a reader understands. */
export const correction = z.strictObject({ date: civilDate, text: line });

/**
 * Taken back after publication: a page says so at the article's addresses, and nothing else of it is published.
 * @example withdrawn: { date: 2024-03-01, reason: 应当事人要求撤下 }
 */
export const withdrawn = z.strictObject({ date: civilDate, reason: line });

/** What was certainly wrong in the source and is mended: each pair once, with how many places. */
export const repairItem = z.strictObject({ kind: line, from: line, to: line, count: z.number().int().positive() });
export type RepairItem = z.infer<typeof repairItem>;

/** What a person must still look at: the kind of doubt, the words it is about, and likely readings. */
export const reviewItem = z.strictObject({
  kind: line,
  quote: readable.optional(),
  suggestions: z.array(readable).optional(),
});

/**
 * How this article's text is converted where the archive's own rules are wrong for it.
 * `keep`: words that stay as written. `hant`, `hans`: words and what they become. `reviewed`: the day a
 * person read the converted edition.
 * @example conversion: { keep: [李乾], hant: { 金发科技: 金發科技 }, reviewed: 2026-11-22 }
 */
export const conversion = z.strictObject({
  keep: z.array(line).default([]),
  hant: z.record(line, line).default({}),
  hans: z.record(line, line).default({}),
  reviewed: civilDate.optional(),
});
export type ConversionRules = z.infer<typeof conversion>;

/**
 * Where the article stood before: old addresses (redirected to the new one), the old site's view count, and the
 * sections that it stood in, from the outermost, which site.yaml can make a category.
 */
export const legacy = z.strictObject({
  urls: z.array(z.string().regex(/^(\/|https?:\/\/)/)).default([]),
  views: z.number().int().nonnegative().optional(),
  sections: z.array(line).default([]),
});

/** The whole front matter. `category` is checked against site.yaml by the reader of the archive. */
export const frontMatter = z.strictObject({
  title: line,
  /** The article's name in its permanent address, where that of its file is not the only one of its kind. */
  id: slug.optional(),
  /** The source has no title and the archive made this one: it is printed in brackets (RDA 2.2.4, ISBD A.4). */
  titleSupplied: z.boolean().default(false),
  /** When it was first published, as far as that is known; never the day on which this archive took it in. */
  date: edtfDate,
  /** The script it is written in; site.yaml has the default. */
  script: script.optional(),
  category: line.optional(),
  source: source.optional(),
  credits: z.array(credit).default([]),
  summary: readable.trim().min(1).optional(),
  tags: z.array(lineOrYear).default([]),
  people: z.array(line).default([]),
  places: z.array(line).default([]),
  organisations: z.array(line).default([]),
  /** When what it tells of happened. */
  eventDate: edtfDate.optional(),
  /** When this archive took it in. */
  archivedDate: civilDate.optional(),
  image: image.optional(),
  legacy: legacy.optional(),
  corrections: z.array(correction).default([]),
  withdrawn: withdrawn.optional(),
  review: z.array(reviewItem).default([]),
  repairs: z.array(repairItem).default([]),
  /** Leads the front page; until a day, where that is said. @example featured: { until: 2026-12-31 } */
  featured: z.union([z.boolean(), z.strictObject({ until: civilDate })]).optional(),
  /** What readers may do with it, where that is not what the archive says. */
  rights: rights.optional(),
  /**
   * What it was made of and readers may compare it with: pictures of a printed page, a PDF, an old web page that the
   * import kept. Nothing is shown that is not named here.
   * @example originals: [/images/ruzhou-page-3.jpg]
   */
  originals: z.array(line).optional(),
  draft: z.boolean().default(false),
  conversion: conversion.optional(),
});
export type FrontMatter = z.infer<typeof frontMatter>;
