/** The codes by which search engines know a site, from the tag that they give. */

const engines: readonly (readonly [name: RegExp, engine: string])[] = [
  [/baidu/i, 'baidu'],
  [/google/i, 'google'],
  [/msvalidate|bing/i, 'bing'],
];

/** What stands in quotes behind `content=`. @example codeIn('<meta name="msvalidate.01" content="A1" />') // 'A1' */
export const codeIn = (text: string): string | undefined => /content=["'“]?([\w=.+/-]+)/.exec(text)?.[1];

/** @example codesOf('<meta name="baidu-site-verification" content="codeva-1" />') // { baidu: 'codeva-1' } */
export function codesOf(text: string): Record<string, string> | undefined {
  const code = codeIn(text);
  const engine = engines.find(([name]) => name.test(text))?.[1];
  return code && engine ? { [engine]: code } : undefined;
}
