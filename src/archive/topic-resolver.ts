/** Turns the names that an article gives its topics into topics that articles share. */

import type { Glossary, GlossaryEntry } from '../content/schema/glossary.ts';
import type { Edition } from '../core/edition.ts';
import { slugOf } from '../core/slug.ts';
import type { TopicKind } from '../core/url.ts';
import type { Converters } from './converters.ts';
import type { TopicMention } from './summary.ts';

/** Finds a name's topic. Built once for an archive. */
export type TopicResolver = (kind: TopicKind, name: string, script: Edition) => TopicMention;

/**
 * A name that the glossary knows under any of its forms is one topic; any other name is known by what it is
 * in Simplified, so that 中華工商時報 and 中华工商时报 are one source.
 */
export function topicResolver(glossary: Glossary, converters: Converters): TopicResolver {
  const known = new Map<string, GlossaryEntry>();
  for (const entry of [...glossary.terms, ...glossary.places, ...glossary.names])
    for (const form of [entry.hans, entry.hant, ...entry.aliases]) known.set(form, entry);
  // By itself as in the article that names it.
  const into = (edition: Edition, kind: TopicKind, name: string, script: Edition): string => {
    if (edition === script) return name;
    const of = (own: TopicKind): string[] => (kind === own ? [name] : []);
    const named = { people: of('person'), places: of('place'), organisations: of('organisation'), text: () => name };
    return converters.to(edition).withRules(undefined, named).convert(name);
  };
  const memo = new Map<string, TopicMention>();
  return (kind, name, script) => {
    const id = `${kind}|${script}|${name}`;
    let topic = memo.get(id);
    if (!topic) {
      const hans = into('zh-Hans', kind, name, script);
      const entry = known.get(name) ?? known.get(hans);
      const key = entry?.hans ?? hans;
      const hant = entry?.hant ?? into('zh-Hant', kind, name, script);
      topic = entry?.slug ? { kind, key, hant, slug: entry.slug, fixed: true } : { kind, key, hant, slug: slugOf(key) };
      memo.set(id, topic);
    }
    return topic;
  };
}
