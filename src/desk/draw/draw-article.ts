/** Draws an article as it is being written, in both editions, by the site's own components. */
import type { Article } from '../../archive/article.ts';
import { articleConverter } from '../../archive/article-converter.ts';
import { bodyHtml } from '../../archive/body-html.ts';
import type { ArchiveConfig } from '../../archive/config.ts';
import type { Archive, ArticlePages } from '../../archive/index.ts';
import { makeRecord } from '../../archive/record.ts';
import { topicResolver } from '../../archive/topic-resolver.ts';
import { categoryLabels, collectTopics } from '../../archive/topics.ts';
import type { CompiledSite } from '../../build/compile-site.ts';
import { type ByEdition, editions, forEditions } from '../../core/edition.ts';
import { planArticles } from '../../views/article-page.ts';
import { EditionPlan } from '../../views/edition-plan.ts';
import { siteContext } from '../../views/site-context.ts';
import { markTexts, withMarks } from './text-marks.ts';

/** Draws articles; nothing but their own file and the archive's settings goes into it. */
export type ArticleDrawer = (article: Article) => Promise<ByEdition<string>>;

/** @param assets where the desk serves the site's files: what stands before their paths */
export async function articleDrawer(
  config: ArchiveConfig,
  compiled: CompiledSite,
  assets: string,
): Promise<ArticleDrawer> {
  const { settings, glossary, converters } = config;
  const renderer = await compiled.load();
  const resolveTopic = topicResolver(glossary, converters);
  const site = siteContext(settings, converters);
  const { base } = settings;
  return async (article) => {
    const { summary, pages } = makeRecord(article, '', { converters, resolveTopic, base });
    const marked: ArticlePages = {
      ...pages,
      text: forEditions((edition) => ({
        ...pages.text[edition],
        html: bodyHtml(
          article.body,
          edition,
          article.script,
          articleConverter(article, edition, converters),
          base,
          markTexts,
        ).html,
      })),
    };
    const archive: Archive = {
      settings,
      glossary,
      converters,
      ownPages: [],
      exhibits: [],
      environment: '',
      compiled: 0,
      articles: [summary],
      withdrawn: [],
      setAside: [],
      original: () => Buffer.alloc(0),
      topics: collectTopics([summary], categoryLabels(settings.text)),
      related: () => [],
      pages: () => marked,
      permanentName: () => summary.name ?? summary.id,
      close: () => {},
    };
    const drawn: Partial<ByEdition<string>> = {};
    for (const edition of editions) {
      const pages = [...planArticles(new EditionPlan(archive, edition, new Map()))].map((planned) => planned.make());
      const take = (_: unknown, html: string): void => {
        drawn[edition] = html;
      };
      await renderer.renderEach({ pages, take }, site);
    }
    return forEditions((edition) => withMarks(rebased(drawn[edition] ?? '', base, assets)));
  };
}

/** The page's own files come from the desk. */
const rebased = (html: string, base: string, assets: string): string =>
  html.replace(/(\s(?:src|href)=")(\/[^"]*)/g, (all, name: string, path: string) =>
    path.startsWith(base) && !path.startsWith('//') ? `${name}${assets}${path.slice(base.length)}` : all,
  );
