/** What an address may look like, and what was probably meant by one that cannot lead anywhere. */
import { posix } from 'node:path';
import { decodedPath, writtenPath } from '../../core/address-text.ts';

/** A drive's letter, the backslashes of Windows, which the parser may have encoded, or a file of one's own disk. */
const isLocal = (address: string): boolean =>
  /^[a-z]:[\\/]|^[a-z]:%5C|^file:/i.test(address) || (/\\|%5C/i.test(address) && !/^[a-z]{2,}:/i.test(address));

/** The name of a file that is no picture. */
export const noPicture =
  /\.(?:pdf|docx?|xlsx?|pptx?|wps|zip|rar|7z|txt|mdx?|mp[34]|m4[av]|mov|webm|wav|avi)(?:[?#]|$)/i;

/** A picture of the archive, or of another site for as long as that has it. @returns the code of what is wrong */
export function pictureProblem(address: string): 'image-address' | 'outside-image' | undefined {
  if (noPicture.test(address)) return 'image-address';
  if (/^https:\/\/[^/]/i.test(address)) return 'outside-image';
  return /^\/(?!\/)/.test(address) ? undefined : 'image-address';
}

/** What is wrong with an address by itself, wherever it leads. */
export type AddressProblem =
  | { code: 'local-path'; params: { address: string; name: string } }
  | {
      code: 'relative-address';
      /** `move`: the folder that the file must first be put into. */
      params: { address: string; better?: string; move?: 'images' | 'files' };
    }
  | { code: 'unsafe-link'; params: { scheme: string } }
  | { code: 'doubled-scheme'; params: { address: string; better: string } }
  | { code: 'link-sign'; params: { found: string; better: string } }
  | { code: 'local-site'; params: { url: string; better?: string } };

/** An address of one's own computer or office, which nobody else reaches. */
const ownHost =
  /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+|\[::1\])(?=[:/]|$)/i;
const twice = /^(?:https?:\/*)+(https?:\/\/)/i;

const schemes = /^(https?|mailto|tel):/i;

/** @param file that it stands in, as messages call it: `content/news/2016/04/ruzhou.mdx` */
export function addressProblem(address: string, file: string): AddressProblem | undefined {
  if (isLocal(address)) {
    const written = decodedPath(address);
    // An address of the archive, with the slashes of Windows.
    const own = /^\\?(?:images|files|news|exhibits|pages)\\/.test(written) ? written.replaceAll('\\', '/') : undefined;
    if (own) return { code: 'relative-address', params: { address: written, better: `/${own.replace(/^\//, '')}` } };
    return { code: 'local-path', params: { address: written, name: writtenPath(written.split(/[\\/]/).at(-1) ?? '') } };
  }
  // Browsers overlook spaces and control characters before and within a scheme.
  const seen = address.replace(/[\u0000-\u0020]/g, '');
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(seen)?.[0];
  if (twice.test(seen)) return { code: 'doubled-scheme', params: { address, better: seen.replace(twice, '$1') } };
  if (ownHost.test(seen)) {
    // The address of an article, a page or a file as the preview has it, without its edition.
    const better = /^https?:\/\/[^/]+(?:\/zh-han[st])?(\/(?:news|files|images|exhibits|about|archive)\/[^\s]*)$/i.exec(
      seen,
    )?.[1];
    return { code: 'local-site', params: { url: address, ...(better && { better }) } };
  }
  // An address of mail or a host with signs of a Chinese keyboard reaches nobody; a path may have any sign.
  const [reach = ''] = /^(?:mailto:|tel:)[^?]*|^https?:\/\/[^/?#]*/i.exec(decodedPath(seen)) ?? [];
  if (/[！-～。]/.test(reach))
    return {
      code: 'link-sign',
      // A sign of the sentence behind an address is no part of it.
      params: { found: decodedPath(address), better: halfWidth(decodedPath(seen).replace(/[，。；：、！？]+$/, '')) },
    };
  // A scheme without its slashes has no host.
  if (/^https?:(?!\/)/i.test(seen) && wholeAddress(seen.replace(/^https?:/i, ''), file))
    return { code: 'relative-address', params: { address, better: halfWidth(seen) } };
  if (scheme) return schemes.test(seen) ? undefined : { code: 'unsafe-link', params: { scheme } };
  if (seen === '' || /^[/#]/.test(seen)) return undefined;
  const written = decodedPath(seen);
  // Quotation marks around an address belong to no part of it.
  const plain = halfWidth(written.replace(/^["'“”‘’《〈＜](.+)["'“”‘’》〉＞]$/, '$1'));
  const isWhole = plain !== written && addressProblem(plain, file) === undefined;
  // What is proposed must work as it stands: Markdown ends an address at a blank.
  // The name of a file may have blanks, an address of mail has none.
  const path = decodedPath(address).trim();
  const named = /\s/.test(path) ? wholeAddress(path, file) : undefined;
  const better = (isWhole ? plain : (named ?? wholeAddress(plain, file)))?.replace(/[\s()<>]/g, writtenPath);
  const elsewhere = better ? undefined : movedFile(path);
  return { code: 'relative-address', params: { address: decodedPath(address), ...(better ? { better } : elsewhere) } };
}

/** A picture or a file in a folder of its own, as programs put them beside their text: `masks.assets/a.png`. */
function movedFile(path: string): { better: string; move: 'images' | 'files' } | undefined {
  const [, name = '', ending = ''] = /^(?:[^:?#]+\/)?([^/:?#]+\.(\w{2,4}))$/.exec(path) ?? [];
  const move = /^(?:jpe?g|png|gif|webp|avif|svg)$/i.test(ending)
    ? 'images'
    : /^(?:pdf|docx?|xlsx?|pptx?|zip|mp[34])$/i.test(ending)
      ? 'files'
      : undefined;
  return move && { better: `/${move}/${name}`.replace(/[\s()<>]/g, writtenPath), move };
}

/** The signs of an address as a Chinese keyboard gives them, as addresses have them. */
const halfWidth = (address: string): string =>
  address
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('。', '.')
    .replace(/^(https?)(?::\/|;\/\/|\/\/|:(?=[^/]))(?!\/)/i, '$1://');

/** A number with the code of its country or place, or of a mobile telephone. */
const isTelephone = (address: string): boolean =>
  /^(?:\+|0\d|1[3-9])[\d -]*$/.test(address) && /^\d{10,14}$/.test(address.replace(/\D/g, ''));

/** Folders that are an archive's own: what stands before them in a path does not belong into an address. */
const archivePath = /(?:^|\/)((?:images|files|news|pages)\/.+)$/;

/** A relative address as a whole one, where what it leads to is certain. */
function wholeAddress(given: string, file: string): string | undefined {
  const address = given.replace(/^\.\/(?=[^/]+$)/, '');
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|org|net|gov|edu|hk|tw|mo)(?:[/:]|$))/i.test(address))
    return `https://${address}`;
  // A telephone number, with the code of its place.
  if (isTelephone(address)) return `tel:${address.replaceAll(' ', '-')}`;
  // The name of a file alone.
  if (/^[^/:?#]+\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(address)) return `/images/${address}`;
  if (/^[^/:?#]+\.(?:pdf|docx?|xlsx?|pptx?|zip|mp[34])$/i.test(address)) return `/files/${address}`;
  // Climbing out of an article's folder leads to the archive's: `../../images/a.jpg`.
  const [path = '', fragment = ''] = address.split(/(?=[?#])/);
  const climbed = posix.join(posix.dirname(file), path);
  const climbs = path.startsWith('.') || !archivePath.test(path);
  // Somebody who climbs too little or too far still names the folder: `../files/a.pdf`.
  const named = /^(?:\.{1,2}\/)+((?:images|files|pages)\/.+)$/.exec(path)?.[1];
  const inside = named ?? archivePath.exec(climbs ? climbed : path)?.[1];
  if (inside === undefined) return undefined;
  if (/^(?:images|files)\//.test(inside)) return `/${inside}${fragment}`;
  return /\.mdx?$/.test(inside) ? `/${inside.replace(/^pages\//, '').replace(/\.mdx?$/, '/')}${fragment}` : undefined;
}
