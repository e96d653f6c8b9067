/** Texts that differ from another in one step, as slips of a hand do: a sign more, a sign less, another place. */

const middle = (text: string, part: number): number => Math.floor((text.length * part) / 7);
const without = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);
const with_ = (text: string, at: number, sign: string): string => text.slice(0, at) + sign + text.slice(at);

/** Signs of full width as those of a keyboard, and the other way round. */
const otherWidth = (text: string): string =>
  text.replace(/[！-～]|[!-~]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return /[a-z0-9]/i.test(sign) ? sign : String.fromCharCode(code > 0xff00 ? code - 0xfee0 : code + 0xfee0);
  });

/** One step each, by its name. */
export const steps: readonly (readonly [name: string, step: (text: string) => string])[] = [
  ['甲_', (text) => `甲${text}`],
  ['_甲', (text) => `${text}甲`],
  ['x_', (text) => `x${text}`],
  ['_x', (text) => `${text}x`],
  ['7_', (text) => `7${text}`],
  ['_7', (text) => `${text}7`],
  ['first left out', (text) => text.slice(1)],
  ['last left out', (text) => text.slice(0, -1)],
  ['first twice', (text) => text.slice(0, 1) + text],
  ['last twice', (text) => text + text.slice(-1)],
  ['blank before', (text) => ` ${text}`],
  ['blank after', (text) => `${text} `],
  ['capitals', (text) => text.toUpperCase()],
  ['small letters', (text) => text.toLowerCase()],
  ['without blanks', (text) => text.replace(/ /g, '')],
  ['blanks twice', (text) => text.replace(/ /g, '  ')],
  ['other width', otherWidth],
  ['twice', (text) => text + text],
  ...[1, 2, 3, 4, 5, 6].flatMap((part): [string, (text: string) => string][] => [
    [`without ${part}/7`, (text) => without(text, middle(text, part))],
    [`twice at ${part}/7`, (text) => with_(text, middle(text, part), text[middle(text, part)] ?? '')],
    [`blank at ${part}/7`, (text) => with_(text, middle(text, part), ' ')],
  ]),
];

/** Steps that only a text of several lines can take. */
export const lineSteps: typeof steps = [
  ['below a line', (text) => `甲\n${text}`],
  ['above a line', (text) => `${text}\n甲`],
  ['below a paragraph', (text) => `甲\n\n${text}`],
  ['in a list', (text) => text.replace(/^/gm, '  ').replace(/^ {2}/, '- ')],
  ['quoted', (text) => text.replace(/^/gm, '> ')],
  ['indented', (text) => text.replace(/^/gm, '  ')],
  ['as code', (text) => text.replace(/^/gm, '    ')],
  ['in one line', (text) => text.replace(/\n+/g, '')],
  ['parted', (text) => text.replace(/\n/g, '\n\n')],
  ['lines turned round', (text) => text.split('\n').reverse().join('\n')],
];

/** Some of the steps for the text of a number: all are taken by some text, and no text takes all. */
export const stepsFor = (number: number, of: typeof steps, count: number): typeof steps =>
  Array.from({ length: count }, (_, at) => of[(number * count + at) % of.length]!);
