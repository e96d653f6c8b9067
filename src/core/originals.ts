/** The folder of what articles were imported from, by digest; nothing of it is published. */
export const originalsFolder = 'originals';
