/** The look of the report: quiet paper, one colour for what needs a person. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1f2328;--soft:#6b6f76;--line:#dedbd2;--alarm:#b3261e;--doubt:#a05a00;--good:#2e6b45}
@media(prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e6e4df;--soft:#9a9ea5;--line:#33363b;--alarm:#ff8a80;--doubt:#f0b35a;--good:#7fc79a}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.65 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
h1{font-size:1.6rem;margin:0 0 .75rem}
h2{font-size:1.1rem;margin:2rem 0 .5rem}h2 small{color:var(--soft);font-weight:400}
h3{font-size:.9rem;color:var(--soft);margin:1rem 0 .25rem;font-weight:600}
a{color:inherit;margin-left:.5rem}
.totals{display:flex;flex-wrap:wrap;gap:.5rem 2rem;list-style:none;padding:0;margin:0 0 1.5rem}
.totals b{font-size:1.5rem;font-variant-numeric:tabular-nums}
.totals .doubtful b{color:var(--doubt)}.totals .failed b{color:var(--alarm)}
details{border-top:1px solid var(--line)}
summary{display:grid;grid-template-columns:2.5rem 1fr auto;gap:0 .75rem;align-items:baseline;padding:.6rem 0;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary:focus-visible{outline:2px solid var(--doubt);outline-offset:2px}
.doubt{font-weight:700;text-align:center;border-radius:1rem;border:1px solid currentColor;font-variant-numeric:tabular-nums}
.failed>summary .doubt{color:var(--alarm)}.doubtful>summary .doubt{color:var(--doubt)}.noted>summary .doubt{color:var(--soft)}.clean>summary .doubt{color:var(--good)}
.title{font-weight:600}.status{color:var(--soft);font-size:.85rem}
.name{grid-column:2/-1;color:var(--soft);font-size:.8rem;overflow-wrap:anywhere}
.fields{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0 0 .5rem 3.25rem}.fields div{display:flex;gap:.5rem}.fields dt{color:var(--soft)}.fields dd{margin:0;overflow-wrap:anywhere}
details>h3,details>ul,details>p{margin-left:3.25rem}
details>ul{padding-left:1.1rem;margin-top:0;overflow-wrap:anywhere}
del{color:var(--alarm);text-decoration-thickness:1px}ins{color:var(--good);text-decoration:none}mark{background:none;color:var(--good);font-weight:600}
.error{color:var(--alarm)}
@media(max-width:36rem){summary{grid-template-columns:2.25rem 1fr}.status{grid-column:2}.fields,details>h3,details>ul,details>p{margin-left:0}}
@media print{details{break-inside:avoid}}
`;
