/** The page that the preview shows in place of one that cannot be made yet. */
import type { Problem } from '../content/problem.ts';
import { escapeText } from '../core/escape.ts';

const style = `
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem; font: 1.1rem/1.7 system-ui, sans-serif; color: #222; background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.4; }
li { margin: 1.5rem 0; }
p { margin: 0.2rem 0; }
code { font-size: 0.95rem; color: #8a1c1c; }
[lang=en] { color: #555; }
@media (prefers-color-scheme: dark) {
  body { color: #ddd; background: #1b1b1b; }
  code { color: #ff9d8f; }
  [lang=en] { color: #aaa; }
}`;

const itemOf = ({ file, line, column, code, message, fix }: Problem): string =>
  `<li><p><code>${escapeText(`${file}:${line}:${column} ${code}`)}</code></p>` +
  `<p lang="zh-Hans">${escapeText(`${message.zh} → ${fix.zh}`)}</p>` +
  `<p lang="en">${escapeText(`${message.en} → ${fix.en}`)}</p></li>`;

/**
 * A page that tells what to mend. Vite's client, which stands outside the site's base, asks for the page again once
 * something is saved.
 */
export const problemPage = (problems: readonly Problem[]): string =>
  `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>待改 · To be mended</title>
<style>${style}</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<main>
<h1>改好以下各处并保存，这一页就会出现。<br /><span lang="en">Mend and save, and this page will appear.</span></h1>
<ol>
${problems.map(itemOf).join('\n')}
</ol>
</main>
</body>
</html>
`;
