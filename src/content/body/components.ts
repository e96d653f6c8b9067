/**
 * The components that an article may use, each as plain data in and plain markup out.
 * Nothing here runs what an article says: attributes are text, children are markup.
 */
import type { Element, ElementContent } from 'hast';

/** What a component is given. */
export interface ComponentInput {
  attributes: Record<string, string>;
  children: ElementContent[];
  /** The interface's words in the edition that is being made. */
  words: ComponentWords;
}

/** The words that components print of themselves. */
export interface ComponentWords {
  gap: string;
  gapLikely: (character: string) => string;
  note: string;
  photo: string;
}

/** One component: what it takes and what it becomes. */
export interface ComponentDefinition {
  /** Attribute names; true for those that must be there. */
  attributes: Record<string, boolean>;
  /** True for what stands on lines of its own, between paragraphs. */
  block: boolean;
  example: string;
  render(input: ComponentInput): ElementContent[];
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

/** Text that was written on the same line as its tag comes without a paragraph of its own. */
const paragraphs = (children: ElementContent[]): ElementContent[] =>
  children.some((child) => child.type === 'element' && blockTags.has(child.tagName))
    ? children
    : [element('p', {}, children)];
const blockTags = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'pre', 'h2', 'h3', 'h4']);

/** The allow-list. */
export const components: Record<string, ComponentDefinition> = {
  Figure: {
    attributes: { src: true, alt: true, caption: false, credit: false },
    block: true,
    example: '<Figure src="/images/meeting.jpg" alt="会场全景" caption="年会现场" credit="李明" />',
    render({ attributes: { src = '', alt = '', caption, credit }, words }) {
      const captions: ElementContent[] = [];
      if (caption) captions.push(text(caption));
      if (credit) captions.push(element('span', { className: ['credit'] }, [text(`${words.photo}${credit}`)]));
      return [
        element('figure', {}, [
          element('img', { src, alt, loading: 'lazy', decoding: 'async' }),
          ...(captions.length > 0 ? [element('figcaption', {}, captions)] : []),
        ]),
      ];
    },
  },
  Gap: {
    attributes: { likely: false },
    block: false,
    example: '敢闯敢<Gap likely="干" />',
    render({ attributes: { likely }, words }) {
      const label = likely ? words.gapLikely(likely) : words.gap;
      return [element('span', { className: ['gap'], role: 'img', ariaLabel: label, title: label }, [text('〓')])];
    },
  },
  Note: {
    attributes: { title: false },
    block: true,
    example: '<Note title="编者按">本文据原刊整理。</Note>',
    render: ({ attributes: { title }, children, words }) => [
      element('aside', { className: ['note'] }, [
        element('p', { className: ['note-title'] }, [text(title ?? words.note)]),
        ...paragraphs(children),
      ]),
    ],
  },
  Zh: {
    attributes: { keep: false, hans: false, hant: false },
    block: false,
    example: '<Zh keep>李乾</Zh>　<Zh hans="里" hant="裡" />',
    render: ({ children }) => children,
  },
};

/** HTML tags that an article may write out, without attributes. */
export const inlineTags = ['br', 'sub', 'sup', 'u', 'ruby', 'rt', 'rp'] as const;
