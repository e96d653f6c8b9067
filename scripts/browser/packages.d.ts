/** What this project uses of the packages of this folder, which are installed only when first needed. */
declare module '@sparticuz/chromium' {
  const chromium: { executablePath(): Promise<string> };
  export default chromium;
}
