/**
 * The site as IIS serves it: `web.config` with headers, types and the page for what is not there, and the same with
 * redirects. These are a file of their own, since IIS answers every request with an error where the module URL Rewrite
 * that they need is not installed.
 */
import { escapeAttribute, escapePattern } from '../core/escape.ts';
import { commonHeaders, contentSecurityPolicy, type HostSite, immutable, sharedIndex } from './headers.ts';
import type { Redirect } from './host.ts';
import type { PrefixRedirect } from './moving.ts';

/** The file that IIS reads. */
export const iisFile = 'web.config';
/** The one that takes its place where URL Rewrite is installed. */
export const iisFileWithRedirects = 'web-with-redirects.config';

/** Types that IIS does not know or serves as something else; `.` stands for names without an ending. */
const types: Readonly<Record<string, string>> = {
  '.': 'application/octet-stream',
  '.avif': 'image/avif',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** `web.config` without redirects. @param site as its pages are */
export const iisSettings = (site: HostSite): string => settings(site, []);

/** `web.config` with redirects, for URL Rewrite. */
export const iisSettingsWithRedirects = (
  site: HostSite,
  redirects: readonly Redirect[],
  prefixes: readonly PrefixRedirect[],
): string => settings(site, rewrite(redirects, prefixes));

function settings(site: HostSite, rules: readonly string[]): string {
  const headers = { ...commonHeaders, 'Content-Security-Policy': contentSecurityPolicy(site, true) };
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Written by Huikan. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument><files><clear />',
    '      <add value="index.html" />',
    '    </files></defaultDocument>',
    '    <httpErrors errorMode="Custom" existingResponse="Replace">',
    '      <remove statusCode="404" />',
    '      <error statusCode="404" responseMode="File" path="404.html" />',
    '    </httpErrors>',
    '    <staticContent>',
    ...Object.entries(types).flatMap(([ending, type]) => [
      `      <remove fileExtension="${ending}" />`,
      `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
    ]),
    '    </staticContent>',
    '    <httpProtocol><customHeaders>',
    '      <remove name="X-Powered-By" />',
    ...Object.entries(headers).map(([name, value]) => `      <add name="${name}" value="${escapeAttribute(value)}" />`),
    '    </customHeaders></httpProtocol>',
    ...rules,
    '  </system.webServer>',
    '  <location path="_assets">',
    '    <system.webServer><httpProtocol><customHeaders>',
    `      <add name="Cache-Control" value="${immutable}" />`,
    '    </customHeaders></httpProtocol></system.webServer>',
    '  </location>',
    ...(site.searches && site.archives.length > 0
      ? [
          '  <location path="search">',
          '    <system.webServer><httpProtocol><customHeaders>',
          ...Object.entries(sharedIndex).map(([name, value]) => `      <add name="${name}" value="${value}" />`),
          '    </customHeaders></httpProtocol></system.webServer>',
          '  </location>',
        ]
      : []),
    '</configuration>',
  ]);
}

/** Old addresses with what follows their `?`, compared as they were asked for. */
function rewrite(redirects: readonly Redirect[], prefixes: readonly PrefixRedirect[]): string[] {
  return [
    '    <rewrite>',
    '      <rewriteMaps><rewriteMap name="old" ignoreCase="false">',
    ...redirects.map(({ from, to }) => `        <add key="${escapeAttribute(from)}" value="${escapeAttribute(to)}" />`),
    '      </rewriteMap></rewriteMaps>',
    '      <rules>',
    '        <rule name="old addresses" stopProcessing="true">',
    '          <match url=".*" />',
    '          <conditions><add input="{old:{UNENCODED_URL}}" pattern="(.+)" /></conditions>',
    '          <action type="Redirect" url="{C:1}" redirectType="Permanent" appendQueryString="false" />',
    '        </rule>',
    ...prefixes.flatMap(({ from, to }) => [
      `        <rule name="${escapeAttribute(from)}" stopProcessing="true">`,
      `          <match url="^${escapeAttribute(escapePattern(from.slice(1)))}(.*)$" />`,
      `          <action type="Redirect" url="${escapeAttribute(to)}{R:1}" redirectType="Permanent" />`,
      '        </rule>',
    ]),
    '      </rules>',
    '    </rewrite>',
  ];
}

const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');
