/** The dictionaries that opencc-js ships one by one, each a string of entries: `source target|source target|…`. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
