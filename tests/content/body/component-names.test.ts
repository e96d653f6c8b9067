import { expect, test } from 'vitest';
import { attributeFor, componentFor, isNeedless, recordingOf } from '../../../src/content/body/component-names.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['Figur', 'Figure'],
  ['Warning', 'Note'],
  ['Carousel', 'Gallery'],
  ['Pdf', 'File'],
  ['Zh-Hant', 'Zh'],
  ['Kennel', undefined],
])('the component that <%s> was meant as', (name, component) => {
  expect(componentFor(name)).toBe(component);
});

test.each([
  ['Figure', 'title', ['src'], 'alt'],
  ['Figure', 'TITLE', ['src'], 'alt'],
  ['Note', 'Heading', [], 'title'],
  ['Note', 'subheading', [], undefined],
  ['Figure', 'title', ['src', 'alt'], 'caption'],
  ['Gallery', 'title', [], 'caption'],
  ['Note', 'heading', [], 'title'],
  ['Zh', 'lang', [], 'keep'],
  ['Figure', 'other', [], undefined],
])('the attribute of <%s> that %s was meant as beside %j', (component, name, given, attribute) => {
  expect(attributeFor(component, name, new Set(given))).toBe(attribute);
});

test('looks are the page’s, but for what a Zh is said to be', () => {
  expect(isNeedless('Gallery', 'columns')).toBe(true);
  expect(isNeedless('Gallery', 'caption')).toBe(false);
  expect(isNeedless('Zh', 'type')).toBe(false);
});

test.each([
  ['Bilibili', { bvid: 'BV1xx411c7mD' }, 'https://www.bilibili.com/video/BV1xx411c7mD/'],
  ['Youtube', { id: 'abc' }, 'https://www.youtube.com/watch?v=abc'],
  ['Movie', { id: 'abc' }, undefined],
  ['Youtube', {}, undefined],
])('the address of a recording by its number: <%s> %j', (component, attributes, address) => {
  expect(recordingOf(component, new Map(Object.entries(attributes)))).toBe(address);
});

test.each(
  boundsOf('body/component-names', {
    componentFor,
    isNeedless,
    attributeFor: (component: string, name: string, given: string[]) => attributeFor(component, name, new Set(given)),
    recordingOf: (component: string, attributes: Record<string, string>) =>
      recordingOf(component, new Map(Object.entries(attributes))),
  }),
)('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));
