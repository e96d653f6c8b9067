import { expect, test } from 'vitest';
import { foreignCure } from '../../../src/content/problems/foreign-cures.ts';

test.each([
  ['```', 'an article is no code'],
  ['\\textbf{年会}', '**年会**'],
  ['\\emph{年会}', '**年会**'],
  ['\\title{年会}', '## 年会'],
  ['\\section{年会}', '## 年会'],
  ['\\subsection{年会}', '### 年会'],
  ['\\footnote{年会}', '[^1]: 年会'],
  ['\\begin{itemize}', 'with -'],
  ['\\item', 'write -'],
  ['\\par', 'empty line'],
  ['{\\rtf1', 'RTF'],
  ['{| class="x"', '| a | b |'],
  ['[[File:a.jpg|thumb|年会]]', '<Figure src="/images/a.jpg" alt="图上有什么" caption="年会" />'],
  ['[[File:a.jpg]]', '![图上有什么](/images/a.jpg)'],
  ['[[分类:年会]]', 'tags: [年会]'],
  ['[[标签： 年会 ]]', 'tags: [年会]'],
])('%s', (found, english) => {
  expect(foreignCure(found)[1]).toContain(english);
});
