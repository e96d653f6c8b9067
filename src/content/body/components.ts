/**
 * The components that an article may use, each as plain data in and plain markup out.
 * Nothing here runs what an article says: attributes are text, children are markup.
 */
import type { Element, ElementContent } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';

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
  /** What leads to a video on another site. @param host its name */
  videoAt: (host: string) => string;
}

/** One component: what it takes and what it becomes. */
export interface ComponentDefinition {
  /** Attribute names; true for those that must be there. */
  attributes: Record<string, boolean>;
  /** The attributes that are addresses, and of what. */
  addresses?: Readonly<Record<string, 'link' | 'image'>>;
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

/** The pictures of a component's content, in order; a `Figure` among them is one with its caption. */
const picturesIn = (children: readonly ElementContent[], words: ComponentWords): Element[] =>
  children.flatMap((child) => {
    if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement')
      return child.name === 'Figure' ? [pictureOf(child.attributes, words)] : [];
    if (child.type !== 'element') return [];
    return child.tagName === 'img' ? [child] : picturesIn(child.children, words);
  });

/** What stands beside the pictures of a component's content: it is printed, too. */
const withoutPictures = (child: ElementContent): ElementContent[] => {
  if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement')
    return child.name === 'Figure' ? [] : [child];
  if (child.type !== 'element') return [child];
  if (child.tagName === 'img') return [];
  const rest = child.children.flatMap(withoutPictures);
  return rest.length === child.children.length ? [child] : rest.some(hasText) ? [{ ...child, children: rest }] : [];
};
const hasText = (node: ElementContent): boolean =>
  node.type === 'text'
    ? node.value.trim() !== ''
    : !('children' in node) || (node.children as ElementContent[]).some(hasText);

function pictureOf(attributes: MdxJsxFlowElementHast['attributes'], words: ComponentWords): Element {
  const value = (name: string): string | undefined => {
    const one = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
    return typeof one?.value === 'string' ? one.value : undefined;
  };
  const credit = value('credit');
  const title = [value('caption'), credit && `${words.photo}${credit}`].filter(Boolean).join(' ');
  return element('img', { src: value('src') ?? '', alt: value('alt') ?? '', ...(title && { title }) });
}

/** The allow-list. */
export const components: Record<string, ComponentDefinition> = {
  Figure: {
    attributes: { src: true, alt: true, caption: false, credit: false },
    addresses: { src: 'image' },
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
  File: {
    attributes: { src: true, name: true },
    addresses: { src: 'link' },
    block: true,
    example: '<File src="/files/huizhi.pdf" name="参会回执" />',
    render: ({ attributes: { src = '', name = '' } }) => [
      element('p', { className: ['file'] }, [
        element('a', { href: src, className: ['file-link'] }, [text(name)]),
        element('span', { className: ['file-kind'] }, [text(/\.(\w+)$/.exec(src)?.[1]?.toUpperCase() ?? '')]),
      ]),
    ],
  },
  Gallery: {
    attributes: { caption: false },
    block: true,
    example: '<Gallery caption="年会现场">\n\n![签到](/images/a.jpg "签到处")\n\n</Gallery>',
    render({ attributes: { caption }, children, words: own }) {
      const pictures = picturesIn(children, own);
      const items = pictures.map((picture) => {
        const words = picture.properties.title;
        const { title: _, ...properties } = picture.properties;
        return element('li', {}, [
          element('figure', {}, [
            element('img', { ...properties, loading: 'lazy', decoding: 'async' }),
            ...(words ? [element('figcaption', {}, [text(String(words))])] : []),
          ]),
        ]);
      });
      return [
        element('figure', { className: ['gallery'] }, [
          element('ul', {}, items),
          ...(caption ? [element('figcaption', {}, [text(caption)])] : []),
        ]),
        ...children.flatMap(withoutPictures),
      ];
    },
  },
  Gap: {
    attributes: { likely: false },
    block: false,
    example: '敢闯敢<Gap likely="干" />',
    render({ attributes: { likely }, words }) {
      const label = likely ? words.gapLikely(likely) : words.gap;
      // One sign for each character that is missing.
      const signs = '〓'.repeat(Math.max(1, [...(likely ?? '')].length));
      return [element('span', { className: ['gap'], role: 'img', ariaLabel: label, title: label }, [text(signs)])];
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
  Video: {
    attributes: { src: true, title: true, poster: false },
    addresses: { src: 'link', poster: 'image' },
    block: true,
    example: '<Video src="/files/nianhui.mp4" title="年会录像" poster="/images/a.jpg" />',
    render({ attributes: { src: written = '', title = '', poster }, words }) {
      // Of the page's own protocol: this site has no folder of such a name.
      const src = written.replace(/^\/\/(?=[^/])/, 'https://');
      const caption = element('figcaption', {}, [text(title)]);
      if (!/^https?:/.test(src))
        return [
          element('figure', { className: ['video'] }, [
            element('video', { src, ...(poster && { poster }), controls: true, preload: 'none', ariaLabel: title }),
            caption,
          ]),
        ];
      // Nothing is loaded from elsewhere: a picture, if there is one, that leads there.
      const picture = poster ? [element('img', { src: poster, alt: '', loading: 'lazy', decoding: 'async' })] : [];
      const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(src)?.[1] ?? src;
      const name = element('span', {}, [text(`▶ ${title}（${words.videoAt(host)}）`)]);
      return [
        element('figure', { className: ['video'] }, [
          element('a', { href: src, className: ['video-card'] }, [...picture, name]),
        ]),
      ];
    },
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
