/** Recordings in a format that most browsers do not play. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

const film = /<Video\b[^>]*?\bsrc="(?<src>[^"\n]+\.(?<ending>mov|avi|wmv|mkv|flv|mpe?g|3gp|rm|rmvb|vob|mts|asf))"/gi;

/** Each of them in a file. */
export function checkFilmFormats(file: string, source: string): Problem[] {
  if (!source.includes('<Video')) return [];
  const at = pointIn(source);
  return matchesIn(source, film).map(({ 0: whole, index, groups }) => {
    const { src = '', ending = '' } = groups ?? {};
    return problem(
      'film-format',
      { address: src, format: ending.toUpperCase() },
      { file, ...at(index + whole.indexOf(src)) },
    );
  });
}
