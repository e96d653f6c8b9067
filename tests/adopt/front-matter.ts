import { parse } from 'yaml';

/** The keys and values above a page. @example frontMatterOf('---\ntitle: 关于\n---\n') // { title: '关于' } */
export const frontMatterOf = (text: string): unknown => parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
