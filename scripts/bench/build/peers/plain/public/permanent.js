/** At an article's permanent address: leads on to the edition that the reader chose, else to the article's own. */
const { own } = document.currentScript.dataset;
let chosen = null;
try {
  chosen = localStorage.getItem('edition');
} catch {
  // Storage can be forbidden; the article's own edition is as good.
}
const link = [chosen, own]
  .map((edition) => document.querySelector(`a[hreflang="${edition}"]`))
  .find((found) => found !== null);
if (link) location.replace(link.href + location.hash);
