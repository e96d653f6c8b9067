/** Unpacks gzip where the browser does not (`DecompressionStream` is of 2020 in Chrome, of 2023 elsewhere). */
export { gunzipSync as inflate } from 'fflate';
