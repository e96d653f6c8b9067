/** What this project uses of the packages of this folder, which are installed only when first needed. */
declare module 'chinese-conv' {
  export function sify(text: string): string;
  export function tify(text: string): string;
}

declare module 'switch-chinese' {
  export default function open(): {
    traditionalized(text: string): unknown;
    simplized(text: string): unknown;
  };
}

declare module 'flexsearch' {
  interface IndexOptions {
    encode: (text: string) => string[];
    tokenize: 'strict';
  }
  class Index {
    constructor(options: IndexOptions);
    add(id: string, text: string): void;
    export(handler: (key: string, data: string) => void): void;
    import(key: string, data: string): void;
    search(query: string, options: { limit: number }): (string | number)[];
  }
  const flexSearch: { Index: typeof Index };
  export default flexSearch;
}

declare module 'minisearch' {
  interface Options {
    fields: string[];
    tokenize(text: string): string[];
    processTerm(term: string): string;
    searchOptions: { combineWith: 'AND'; boost: Record<string, number> };
  }
  export default class MiniSearch {
    static loadJSON(json: string, options: Options): MiniSearch;
    constructor(options: Options);
    add(document: { id: string; title: string; text: string }): void;
    search(query: string): { id: string }[];
  }
}

declare module 'lighthouse' {
  interface Audit {
    id: string;
    title: string;
    score: number | null;
    scoreDisplayMode: string;
    displayValue?: string;
  }
  interface Options {
    port: number;
    output: 'json';
    logLevel: 'error';
    onlyCategories: string[];
  }
  export default function lighthouse(
    url: string,
    options: Options,
  ): Promise<
    { lhr: { audits: Record<string, Audit>; categories: Record<string, { score: number | null }> } } | undefined
  >;
}
