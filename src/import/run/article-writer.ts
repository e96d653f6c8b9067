/** Writes extracted articles into the archive: whole or not at all, under the same id at every run. */
import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { CivilDate } from '../../core/date.ts';
import { sha256 } from '../../core/digest.ts';
import { editionSlug, editions } from '../../core/edition.ts';
import type { ImportedArticle } from '../extract/record.ts';
import type { Extraction } from '../extract.ts';
import { type PageReport, reportOf } from '../report/page.ts';
import { articlePlace } from '../write/article.ts';
import { writeBody } from '../write/body.ts';
import { type MendedArticle, mendCertain } from '../write/certain-repairs.ts';
import { standInTitle, writeFrontMatter } from '../write/front-matter.ts';
import { mainPlace, parallelPlace, writeParallelFront } from '../write/parallel.ts';
import { uniqueId } from '../write/slug.ts';
import type { Input } from './jobs.ts';
import { type FoundPictures, findPictures, pictureName, withPictures, withWords } from './pictures.ts';
import { importerVersion, type Known, type State, type StateEntry, stateFolder, stateLine } from './state.ts';
import { digestOfFile, keepOriginal, moveFile, placeArticle, placePicture, takenIds } from './target.ts';

/** What a writer is told. */
export interface WriterOptions {
  today: CivilDate;
  /** Sections of the old site and the categories that they are here. */
  sections?: Readonly<Record<string, string>>;
}

/** The article that a text belongs beside. */
export interface Main {
  id: string;
  /** From the archive's folder. */
  path: string;
}

/** The writer of one run. */
export class ArticleWriter {
  readonly #out: string;
  readonly #today: CivilDate;
  readonly #sections: Readonly<Record<string, string>>;
  readonly #known: Known;
  /** Ids of articles that a state entry or this run owns, and ids that lie in the archive without one. */
  readonly #owned: Set<string>;
  readonly #foreign: Set<string>;

  private constructor(
    out: string,
    { today, sections = {} }: WriterOptions,
    known: Known,
    owned: Set<string>,
    foreign: Set<string>,
  ) {
    this.#out = out;
    this.#today = today;
    this.#sections = sections;
    this.#known = known;
    this.#owned = owned;
    this.#foreign = foreign;
  }

  static async open(out: string, options: WriterOptions, known: Known, state: State): Promise<ArticleWriter> {
    const owned = new Set([...state.values()].map(({ id }) => id));
    return new ArticleWriter(
      out,
      options,
      known,
      owned,
      new Set([...(await takenIds(out))].filter((id) => !owned.has(id))),
    );
  }

  /**
   * Writes one article unless an editor has changed what an earlier import wrote.
   * @param pair the article whose other text this is
   */
  async write(
    input: Input,
    extraction: Extraction,
    pair?: Main,
  ): Promise<{ article: ImportedArticle; page: PageReport }> {
    const mended = mendCertain(extraction.article, extraction.mended);
    const { article } = mended;
    const known = this.#known.before(input);
    const before = known?.entry;
    const found = before && (await digestOfFile(this.#out, before.path));
    if (before && found !== before.written) {
      const page = reportOf(article, found === undefined ? 'removed' : 'edited', {
        ...before,
        original: before.report.original,
      });
      await this.#remember(known.key, { ...before, source: input.digest, importer: importerVersion, report: page });
      return { article, page };
    }
    const pictures = await findPictures(input, article);
    const main = pair ?? mainOf(before);
    const draft = (id: string) => this.#draft(extraction, mended, pictures, id, main);
    const id =
      main?.id ??
      before?.id ??
      uniqueId(article.title ?? standInTitle(article), extraction.body, (id) => this.#isTaken(id, draft));
    this.#owned.add(id);
    const { path, text, placed, pictureId } = draft(id);
    let number = 0;
    for (const [index, block] of article.blocks.entries()) {
      if (block.kind !== 'image') continue;
      number++;
      const from = pictures.get(index);
      if (!from) continue;
      const content = typeof from === 'string' ? from : from.bytes;
      await placePicture(this.#out, content, pictureName(pictureId, number, from));
    }
    const original = await keepOriginal(
      this.#out,
      input.file.path,
      input.original,
      extname(input.file.name).toLowerCase(),
    );
    await placeArticle(this.#out, path, text, before?.path);
    const page = reportOf(placed, before ? 'updated' : 'new', { id, path, original });
    if (before && before.path !== path) await this.#moveParallels(before.path, path);
    const { signature } = extraction;
    await this.#remember(known?.key ?? input.key, {
      id,
      path,
      source: input.digest,
      ...(input.original !== input.digest && { original: input.original }),
      written: sha256(text),
      imported: before?.imported ?? this.#today,
      importer: importerVersion,
      report: page,
      script: extraction.script,
      ...(signature && { signature: Buffer.from(signature.buffer).toString('base64') }),
    });
    // The record keeps the text as its source has it; only what was written is mended.
    return { article: { ...extraction.article, flags: placed.flags, dropped: placed.dropped }, page };
  }

  #draft(
    { script, body }: Extraction,
    { article, repairs }: MendedArticle,
    pictures: FoundPictures,
    id: string,
    main: Main | undefined,
  ): { path: string; text: string; placed: ImportedArticle; pictureId: string } {
    const pictureId = main ? `${id}-${editionSlug(script)}` : id;
    const placed = withPictures(article, pictures, pictureId);
    const isChanged = repairs.length > 0 || article.blocks.some(({ kind }) => kind === 'image');
    const front = main
      ? writeParallelFront(placed, script, repairs)
      : writeFrontMatter(placed, script, { repairs, sections: this.#sections });
    const text = `${front}\n${isChanged ? writeBody(withWords(placed.blocks, script)) : body}`;
    return { path: main ? parallelPlace(main.path, script) : articlePlace(placed, id), text, placed, pictureId };
  }

  /** An id in the archive that no state entry owns is this article's own where a run was ended between its two writes. */
  #isTaken(id: string, draft: (id: string) => { path: string; text: string }): boolean {
    if (this.#owned.has(id)) return true;
    if (!this.#foreign.has(id)) return false;
    const { path, text } = draft(id);
    try {
      return readFileSync(join(this.#out, path), 'utf8') !== text;
    } catch {
      return true;
    }
  }

  /** Where an article goes, its other text goes, too. */
  async #moveParallels(from: string, to: string): Promise<void> {
    for (const edition of editions) {
      const [before, after] = [parallelPlace(from, edition), parallelPlace(to, edition)];
      if (await moveFile(this.#out, before, after)) this.#known.moved(before, after);
    }
  }

  async #remember(key: string, entry: StateEntry): Promise<void> {
    this.#known.set(key, entry);
    await appendFile(join(this.#out, stateFolder, 'state.jsonl'), stateLine(key, entry));
  }
}

/** The article that an earlier run wrote a text beside. */
function mainOf(before: StateEntry | undefined): Main | undefined {
  const path = before && mainPlace(before.path);
  return path ? { id: before.id, path } : undefined;
}
