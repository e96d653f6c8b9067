/** The page that the preview shows in place of one that cannot be made yet. */
import { type Problem, tell } from '../content/problem.ts';
import { speak } from '../content/speak.ts';
import { escapeText } from '../core/escape.ts';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../i18n/sentence.ts';

const style = `
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem; font: 1.1rem/1.7 system-ui, sans-serif; color: #222; background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.4; }
li { margin: 1.5rem 0; }
p { margin: 0.2rem 0; }
code { font-size: 0.95rem; color: #8a1c1c; }
@media (prefers-color-scheme: dark) {
  body { color: #ddd; background: #1b1b1b; }
  code { color: #ff9d8f; }
}`;

const itemOf = (problem: Problem, language: Language): string => {
  const { file, line, column, code, message, fix } = tell(problem, language);
  return (
    `<li><p><code>${escapeText(`${file}:${line}:${column} ${code}`)}</code></p>` +
    `<p>${escapeText(`${message} → ${fix}`)}</p></li>`
  );
};

/**
 * A page that tells what to mend. Vite's client, which stands outside the site's base, asks for the page again once
 * something is saved.
 */
export const problemPage = (problems: readonly Problem[], language: Language): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${speak(messages.toMend, language)}</title>
<style>${style}</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<main>
<h1>${speak(messages.mendAndSave, language)}</h1>
<ol>
${problems.map((problem) => itemOf(problem, language)).join('\n')}
</ol>
</main>
</body>
</html>
`;
