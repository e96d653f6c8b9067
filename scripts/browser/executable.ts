/** Where the Chromium of this folder's package lies, unpacked. */
import chromium from '@sparticuz/chromium';

/** Unpacks it into the machine's temporary folder, the first time. */
export const executablePath = (): Promise<string> => chromium.executablePath();
