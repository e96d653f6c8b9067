/** Links to the files that an archive is made of, at the hosts of its repository. */
import { type Place, type Problem, problem } from '../content/problem.ts';
import { decodedPath } from '../core/address-text.ts';
import { probableAddress } from './probable-address.ts';

/** The pages at which programs for versions of files show one. */
const repository = new RegExp(
  `^https?://(?:${[
    '[\\w.-]*\\b(?:github|gitlab|gitee|codeberg|bitbucket)\\.\\w+/[^/]+/[^/]+/(?:-/)?(?:blob|raw|edit|tree|blame|src)/(?:branch/)?[^/]+',
    'raw\\.githubusercontent\\.com/[^/]+/[^/]+/(?:refs/heads/)?[^/]+',
    'cdn\\.jsdelivr\\.net/gh/[^/]+/[^/]+',
  ].join('|')})/(?<path>[^?#]+)`,
  'i',
);

/** @returns what is told of a link to the source of something that this site publishes */
export function sourceLink(
  address: string,
  place: Place,
  site: Parameters<typeof probableAddress>[1],
): Problem | undefined {
  const path = repository.exec(address)?.groups?.path;
  const own = path && /(?:^|\/)content(\/(?:news|pages|images|files)\/.+)$/.exec(decodedPath(path))?.[1];
  const better = own && probableAddress(own, site);
  return better ? problem('source-link', { address: decodedPath(address), better }, place) : undefined;
}
