/** With what a topic is named: the people, places and organisations of its articles. */
import type { Topic, Topics } from '../archive/index.ts';
import { byWeight } from '../archive/topics.ts';
import type { TopicKind } from '../core/url.ts';

/** Topics of one kind that stand in the same articles, each with in how many. */
export interface Companions {
  kind: TopicKind;
  topics: { topic: Topic; count: number }[];
}

const kinds = ['person', 'organisation', 'place', 'tag'] as const satisfies TopicKind[];
/** Of each kind. */
const shown = 8;

/** What was found already: both editions ask for the same. */
const known = new WeakMap<Topics, Map<Topic, Companions[]>>();

/**
 * The topics that are named in the same articles, those named most often first.
 * @example companionsOf(liQian, topics) // [{ kind: 'person', topics: [{ topic: zhangSan, count: 3 }] }, …]
 */
export function companionsOf(topic: Topic, topics: Topics): Companions[] {
  const found = known.get(topics) ?? new Map<Topic, Companions[]>();
  known.set(topics, found);
  const own = found.get(topic) ?? findCompanions(topic, topics);
  found.set(topic, own);
  return own;
}

function findCompanions(topic: Topic, topics: Topics): Companions[] {
  const counts = new Map<Topic, number>();
  for (const { topics: mentions } of topic.articles)
    for (const { kind, key } of mentions) {
      const other = topics.get(kind)?.get(key);
      if (other && other !== topic) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  return kinds
    .map((kind) => ({
      kind,
      topics: byWeight([...counts.keys()].filter((other) => other.kind === kind))
        .map((other) => ({ topic: other, count: counts.get(other)! }))
        .sort((a, b) => b.count - a.count)
        .slice(0, shown),
    }))
    .filter(({ topics: list }) => list.length > 0);
}
