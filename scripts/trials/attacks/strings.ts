/** Texts that would run a script if they reached a page, a feed or an index unescaped. */

/** Sets the mark that a browser is asked for; without quotes, so that it stands in any attribute. */
const run = 'top.attacked=1';

/** Elements whose handler, address or text runs. `%` is the script. */
const elements = [
  '<script>%</script>',
  '<SCRIPT>%</SCRIPT >',
  '<script/x>%</script>',
  '<img src=x onerror=%>',
  '<img src=x: onerror=%//>',
  '<image href=x onerror=%>',
  '<svg onload=%>',
  '<svg><script>%</script></svg>',
  '<svg><script>&#116;op.attacked=1</script></svg>',
  '<svg><animate onbegin=% attributeName=x dur=1s>',
  '<svg><set onbegin=% attributename=x>',
  '<body onload=%>',
  '<input autofocus onfocus=%>',
  '<details open ontoggle=%>x</details>',
  '<video><source onerror=%></video>',
  '<audio src=x onerror=%>',
  '<iframe srcdoc="&lt;script&gt;%&lt;/script&gt;"></iframe>',
  '<iframe src="javascript:%"></iframe>',
  '<object data="javascript:%"></object>',
  '<embed src="javascript:%">',
  '<meta http-equiv=refresh content="0;url=javascript:%">',
  '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=%>x</b>',
  '<math><mtext><table><mglyph><style><img src=x onerror=%>',
  '<noscript><p title="</noscript><img src=x onerror=%>">',
  '<template><script>%</script></template>',
  '<marquee onstart=%>x</marquee>',
  '<a href="javascript:%" id=attack>x</a>',
];

/** What ends the place where the text stands, so that an element may begin. */
const breaks = ['', '">', "'>", '--><', ']]>', '</title>', '</textarea>', '</script>', '</style>', '"}</script>', '`'];

/** Attributes that break out of the one that they stand in. */
const attributes = [
  '" onerror=% x="',
  "' onload=% x='",
  '" autofocus onfocus=% x="',
  ' onmouseover=% ',
  '` onerror=% `',
];

/** Addresses that run, in every disguise that browsers or readers of Markdown undo. */
const addresses = [
  'javascript:%',
  'JaVaScRiPt:%',
  ' javascript:%',
  '\tjavascript:%',
  'java\tscript:%',
  'java\nscript:%',
  '\u0001javascript:%',
  'javascript&colon;%',
  'javascript&#58;%',
  'javascript&#x3A;%',
  '&#106;avascript:%',
  'javascript%3A%',
  '//javascript:%',
  '/javascript:%',
  'http:javascript:%',
  'vbscript:%',
  'data:text/html,<script>%</script>',
  'data:text/html;base64,PHNjcmlwdD50b3AuYXR0YWNrZWQ9MTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="%"/>',
  'blob:x',
];

/** Texts that speak to what lies between the file and the page: JSX, templates, prototypes, entities. */
const languages = [
  '{%}',
  '{`\u0024{%}`}',
  '{(()=>{%})()}',
  '\u0024{%}',
  '<%= % %>',
  '{{constructor.constructor("%")()}}',
  'export const x = %',
  'import "javascript:%"',
  '<Zh hans="<img src=x onerror=%>" hant="x" />',
  '<Gap><img src=x onerror=%></Gap>',
  '&lt;img src=x onerror=%&gt;',
  '&amp;lt;img src=x onerror=%&amp;gt;',
  '&#60;img src=x onerror=%&#62;',
  '\\u003cimg src=x onerror=%\\u003e',
  '＜img src=x onerror=%＞',
  '<img src=x onerror=%',
  '</script\u2028><script>%</script>',
  '\u202e<img src=x onerror=%>',
  '<!--><img src=x onerror=%>-->',
  '<![CDATA[<img src=x onerror=%>]]>',
  '<?xml-stylesheet href="javascript:%"?>',
];

/**
 * Every attack, each once.
 * @example attacks.length >= 300
 */
export const attacks: readonly string[] = [
  ...breaks.flatMap((end) => elements.map((element) => end + element)),
  ...attributes,
  ...addresses,
  ...addresses.map((address) => `[x](${address})`),
  ...addresses.map((address) => `![x](<${address}>)`),
  ...languages,
].map((text) => text.replaceAll('%', () => run));
