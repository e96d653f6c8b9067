import { expect, test } from 'vitest';
import { foreignCure } from '../../../src/content/problems/foreign-cures.ts';

test.each([
  ['\\underline{诚信}', 'write **诚信**'],
  ['\\sout{旧名}', 'write ~~旧名~~'],
  ['\\textcolor{red}{诚信}', 'write 诚信'],
  ['\\mathrm{kg}', 'write kg'],
  ['\\frac{1}{3}', 'write 1/3'],
  ['\\textsuperscript{2}', 'write <sup>2</sup>'],
  ['\\textsubscript{2}', 'write <sub>2</sub>'],
  ['\\href{https://example.org/a}{报名}', 'write [报名](https://example.org/a)'],
  ['\\url{https://example.org/a}', 'write [example.org/a](https://example.org/a)'],
  ['\\section*{年会}', 'write ## 年会'],
  ['\\paragraph{年会}', 'write ### 年会'],
  ['\\includegraphics[width=5cm]{a.jpg}', 'write a picture as ![what it shows](/images/name)'],
  ['\\label{fig:a}', 'delete it'],
  ['\\cite{li2016}', 'delete it'],
  ['\\times', 'write × instead of it'],
  ['$120$', 'write 120; for a sum of money say of which currency'],
  ['3200m$^2$', 'write 3200m<sup>2</sup> instead of it'],
])('%s', (found, english) => expect(foreignCure(found)[1]).toBe(english));
