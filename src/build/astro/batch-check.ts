/**
 * Finds what keeps pages from being rendered in a batch. One rendering for many pages costs a third of a rendering
 * for each, but has one `Astro.url`, drops the styles and scripts that Astro links in a page's head, and renders a
 * script once. Where a component asks for any of these, pages are rendered one a request, as `npm run dev` does.
 */
import type { Plugin } from 'vite';

/** What a component may read of `Astro` in a batch: its own, and what is the same on every page. */
const ownProperties = /^(props|slots|self|site|generator)\b/;

/** The compiler's own mentions of `Astro`. */
const boilerplate = /(?:const|let|var)\s+Astro\s*=\s*(?:\$\$Astro|[^;]*createAstro\([^;]*);|Astro\.self\s*=/g;

/** Reasons by which the compiled code of a component needs a rendering of its own. @example reasonsIn('Astro.url') */
export function reasonsIn(code: string): string[] {
  const reasons = new Set<string>();
  const plain = code.replace(boilerplate, '').replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*/g, '');
  for (const { index } of plain.matchAll(/(?<![\w$.])Astro\b/g)) {
    const rest = plain.slice(index + 'Astro'.length);
    const property = /^\s*\??\.\s*([\w$]+)/.exec(rest)?.[1];
    if (property === undefined) {
      // A string or a module's name that holds the word is no use of it.
      if (/^\s*[[,)};=]/.test(rest)) reasons.add('Astro');
    } else if (!ownProperties.test(property)) reasons.add(`Astro.${property}`);
  }
  if (/\brenderScript\w*\(|\$\$renderScript\(/.test(code)) reasons.add('<script>');
  if (/["']client:(?:load|idle|visible|media|only)["']/.test(code)) reasons.add('client:*');
  return [...reasons].sort();
}

/** True for a style sheet that Astro links in the head: a component's, or one that is imported for its effect. */
const isLinkedStyle = (id: string): boolean =>
  /[?&]astro&type=style|[?&]type=style/.test(id) ||
  (/\.(css|scss|sass|less|styl)(\?|$)/.test(id) && !/[?&](url|raw|inline|transform-only)\b/.test(id));

/**
 * Walks the modules that the archive's route imports and tells what was found.
 * @param routeFile the end of the route's path
 * @param tell is given one line a reason, `ArticleView.astro: <style>`, when the server's code is built
 */
export function batchCheck(routeFile: string, tell: (reasons: string[]) => void): Plugin {
  const code = new Map<string, string>();
  return {
    name: 'huikan-batch-check',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'ssr',
    transform(source, id) {
      if (/\.(astro|mdx|jsx|tsx)(\?|$)/.test(id)) code.set(id, source);
      return undefined;
    },
    buildEnd() {
      const start = [...this.getModuleIds()].find((id) => id.replaceAll('\\', '/').endsWith(routeFile));
      if (!start) return;
      const reasons = new Set<string>();
      const seen = new Set<string>();
      const visit = (id: string, importer: string): void => {
        if (seen.has(id)) return;
        seen.add(id);
        if (isLinkedStyle(id)) reasons.add(`${nameOf(importer)}: <style>`);
        // The route itself reads Astro.locals, in either mode.
        if (id !== start) for (const reason of reasonsIn(code.get(id) ?? '')) reasons.add(`${nameOf(id)}: ${reason}`);
        const info = this.getModuleInfo(id);
        for (const next of [...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? [])]) visit(next, id);
      };
      visit(start, start);
      tell([...reasons].sort());
    },
  };
}

const nameOf = (id: string): string => id.split('?')[0]!.replaceAll('\\', '/').split('/').at(-1)!;
