import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { addressIn } from '../../../src/import/read/address.ts';
import { elementsOf } from '../../../src/import/read/dom.ts';

const address = (html: string, shared?: string) => {
  const document = parse(html);
  return addressIn(document, elementsOf(document), shared);
};
const saved = '<!-- saved from url=(0030)http://a.example/2004/3.htm -->';
const edition = '<p><a href="http://a.example/3.html">[电脑版]</a></p>';

test.each([
  [`<link rel=Canonical href=http://a.example/1><p>${edition}`, 'http://a.example/s', 'http://a.example/1'],
  [`${saved}<html>${edition}`, 'http://a.example/s', 'http://a.example/s'],
  [`<!doctype html>${saved}<html>${edition}`, undefined, 'http://a.example/2004/3.htm'],
  [`<html><head>${saved}</head>`, undefined, 'http://a.example/2004/3.htm'],
  [edition, undefined, 'http://a.example/3.html'],
  ['<!-- saved from url=(0014)about:internet --><p>正文', undefined, undefined],
  ['<a href="http://a.example/">首页</a><a href="#">原文</a>', undefined, undefined],
])('%s', (html, shared, expected) => expect(address(html, shared)).toBe(expected));
