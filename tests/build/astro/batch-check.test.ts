import { describe, expect, test } from 'vitest';
import { reasonsIn } from '../../../src/build/astro/batch-check.ts';

const component = (code: string) => `
import { createAstro as $$createAstro } from "astro/compiler-runtime";
const $$Astro = $$createAstro("https://a.org");
const Astro = $$Astro;
const $$View = $$createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$View;
	const { edition } = Astro.props;
	${code}
}, "/x/View.astro", undefined);`;

describe('what keeps pages out of a batch', () => {
  test.each([
    ['return $$render`<p>${Astro.url.pathname}</p>`;', ['Astro.url']],
    ['const { pathname } = Astro?.url;', ['Astro.url']],
    ['const { url } = Astro;', ['Astro']],
    ["const u = Astro['request'];", ['Astro']],
    ['helper(Astro);', ['Astro']],
    [
      'const a = Astro.params.id, b = Astro.locals.site, c = Astro.cookies;',
      ['Astro.cookies', 'Astro.locals', 'Astro.params'],
    ],
    ['return $$render`${$$renderScript($$result, "/x/View.astro?astro&type=script&index=0&lang.ts")}`;', ['<script>']],
    ['return $$render`${$$renderComponent($$result, "A", A, { "client:load": true })}`;', ['client:*']],
  ])('%s', (code, reasons) => {
    expect(reasonsIn(component(code))).toEqual(reasons);
  });

  test.each([
    'return $$render`<p>${await Astro.slots.render("default")} ${Astro.props.title} ${Astro.site} Astro</p>`;',
    '// Astro.url is not read here\n/* nor Astro.request */ const hint = "https://astro.build/Astro-guide";',
  ])('nothing in %s', (code) => {
    expect(reasonsIn(component(code))).toEqual([]);
  });
});
