/** At an article's permanent address: leads on to the edition that the reader chose, else to the article's own. */
const { own = '' } = (document.currentScript as HTMLScriptElement).dataset;
let chosen: string | null = null;
try {
  chosen = localStorage.getItem('huikan-edition');
} catch {
  // Storage can be forbidden; the article's own edition is as good.
}
const link = [chosen, own]
  .map((edition) => document.querySelector<HTMLAnchorElement>(`a[hreflang="${edition}"]`))
  .find((found) => found !== null);
if (link) location.replace(link.href + location.hash);

export {};
