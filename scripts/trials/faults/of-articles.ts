/** Faults that a manifest made anew would hide: only the articles tell them. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { walk } from '../../../src/core/walk.ts';
import { article, edit, type Fault, some, swap } from './fault.ts';

/** Texts of articles in the search index. */
const packOfTexts = /^search\/[0-9a-f]{12}\/\w+\.zh-Han[st]$/;
/** Each kind. */
export const faultsOfArticles: Record<string, Fault> = {
  'another digit in an article': (dist, random) => {
    const path = some(dist, random, article);
    edit(join(dist, path), (html) =>
      html.replace(
        /(data-article-body[\s\S]*?)(\p{Script=Han})/u,
        (_, before: string, character: string) => before + (character === '九' ? '八' : '九'),
      ),
    );
    return path;
  },
  'a lost paragraph': (dist, random) => {
    const path = some(dist, random, article);
    edit(join(dist, path), (html) => html.replace(/(data-article-body[^>]*>)<p>.*?<\/p>/s, '$1'));
    return path;
  },
  'an added sentence': (dist, random) => {
    const path = some(dist, random, article);
    edit(join(dist, path), (html) => html.replace(/(data-article-body[^>]*><p>)/, '$1此句不在原文。'));
    return path;
  },
  'another title': (dist, random) => {
    const path = some(dist, random, article);
    edit(join(dist, path), (html) => html.replace(/<h1([^>]*)>/, '<h1$1>假'));
    return path;
  },
  'another date': (dist, random) => {
    const path = some(dist, random, article);
    const date = /news\/(\d{4})\/(\d{2})/.exec(path)!;
    edit(join(dist, path), (html) => html.replaceAll(`datetime="${date[1]}-${date[2]}`, `datetime="1999-${date[2]}`));
    return path;
  },
  'the page of the other edition': (dist, random) => swap(dist, random),
  'the page of another article': (dist, random) => {
    const path = some(dist, random, article);
    const edition = path.split('/')[0]!;
    const others = walk(dist).filter((one) => article.test(one) && one.startsWith(edition) && one !== path);
    cpSync(join(dist, random.pick(others)), join(dist, path));
    return path;
  },
  'an article without its page': (dist, random) => {
    const path = some(dist, random, article);
    rmSync(join(dist, path));
    return path;
  },
  'a page without its article': (dist, random) => {
    const path = some(dist, random, article);
    const copy = join(dirname(dirname(path)), 'not-there/index.html');
    cpSync(join(dist, path), join(dist, copy));
    return copy;
  },
  'a feed without its newest': (dist, random) => {
    const path = `${random.pick(['zh-hans', 'zh-hant'])}/feed.xml`;
    edit(join(dist, path), (xml) => xml.replace(/<item>[\s\S]*?<\/item>/, ''));
    return path;
  },
  'a dump without a line': (dist, random) => {
    const path = some(dist, random, /^dump\/.*\.jsonl$/);
    edit(join(dist, path), (text) => text.replace(/^.*\n/, ''));
    return path;
  },
  'another word in the dump': (dist, random) => {
    const path = some(dist, random, /^dump\/.*\.jsonl$/);
    edit(join(dist, path), (text) => text.replace(/("text":\{"zh-Hans":")/, '$1假'));
    return path;
  },
  'a sitemap without an article': (dist, random) => {
    const path = some(dist, random, article);
    edit(join(dist, 'sitemap-0.xml'), (xml) =>
      xml.replace(new RegExp(`<url><loc>[^<]*${dirname(path)}/</loc>.*?</url>`), ''),
    );
    return 'sitemap-0.xml';
  },
  'another text in the index': (dist, random) => {
    const path = some(dist, random, packOfTexts);
    const texts = JSON.parse(gunzipSync(readFileSync(join(dist, path))).toString()) as { text: string }[];
    const one = random.pick(texts);
    one.text = one.text.slice(2);
    writeFileSync(join(dist, path), gzipSync(JSON.stringify(texts)));
    return path;
  },
  'an index without an article': (dist, random) => {
    const path = some(dist, random, packOfTexts);
    rmSync(join(dist, path));
    return path;
  },
};
