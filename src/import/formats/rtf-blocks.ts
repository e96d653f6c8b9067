/** The blocks of an RTF document as its control words part them: paragraphs, pictures, and the rows of tables. */
import { escapeHtml, tableHtml } from './entry.ts';

const words = /^(?:trowd|par|line|row|nestrow|sect|page|cell|nestcell|pard|intbl)$/;

/** Collects HTML. A row is told by `\cell` behind each of its cells and `\row` behind the last. */
export class RtfBlocks {
  #html: string[] = [];
  #rows: string[][] = [];
  #cells: string[] = [];
  #pictures: string[] = [];
  /** Of the table. */
  #shown: string[] = [];
  #text = '';
  #inTable = false;
  #inRow = false;

  /** True for the words that part blocks. */
  static knows(word: string): boolean {
    return words.test(word);
  }

  add(text: string): void {
    this.#text += text;
  }

  /** A picture stands behind the paragraph or the table that it is in. */
  picture(address: string): void {
    this.#pictures.push(`<p><img src="${address}" alt=""></p>`);
  }

  word(word: string): void {
    if (word === 'pard') this.#inTable = false;
    else if (word === 'intbl') this.#inTable = true;
    else if (word === 'trowd') this.#inRow = true;
    else if (word === 'cell') this.#endCell();
    else if (word === 'row') this.#endRow();
    else if (word === 'nestcell' || word === 'nestrow') this.#text += word === 'nestcell' ? '\t' : '\n';
    else if (this.#inTable || this.#inRow) this.#text += '\n';
    else this.#endParagraph();
  }

  end(): string {
    this.#endParagraph();
    this.#endTable();
    return this.#html.join('\n');
  }

  #endCell(): void {
    this.#cells.push(this.#text);
    this.#text = '';
  }

  #endRow(): void {
    if (this.#text.trim()) this.#endCell();
    if (this.#cells.length > 0) this.#rows.push(this.#cells);
    this.#cells = [];
    this.#shown.push(...this.#pictures.splice(0));
    this.#inRow = false;
  }

  #endParagraph(): void {
    const line = [...this.#cells, this.#text].join('\t');
    this.#cells = [];
    this.#text = '';
    if (line.trim() || this.#pictures.length > 0) this.#endTable();
    for (const one of line.split('\n')) if (one.trim()) this.#html.push(`<p>${escapeHtml(one)}</p>`);
    this.#html.push(...this.#pictures.splice(0));
  }

  #endTable(): void {
    if (this.#rows.length > 0) this.#html.push(tableHtml(this.#rows));
    this.#rows = [];
    this.#html.push(...this.#shown.splice(0));
  }
}
