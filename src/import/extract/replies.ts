/** Lines below a text that are of comments and posts: whose they are, the article's or an answer's. */
import type { Classified } from '../classify/classify.ts';

/** Forums of one sort print the number of a post and its day below its text. */
export const isOfFirstPost = ({ zone, block: { text } }: Classified): boolean =>
  zone === 'tail' && /(?:^|\s)(?:楼主|樓主|(?:第\s*)?1\s*[楼樓#＃])(?:\s|$)/.test(text);

/** Who wrote a comment, and when: below the article, in an element that is named for comments. */
export const isOfReply = (line: Classified): boolean => {
  const {
    label,
    zone,
    block: { hints },
  } = line;
  return (
    zone === 'tail' &&
    !isOfFirstPost(line) &&
    (label === 'meta' || label === 'byline') &&
    hints.inArticle === false &&
    /(?:^|[\s_-])(?:comments?|all-?comm|repl(?:y|ies)|revert|pinglun|huifu|liuyan)(?=$|[\s_-])/.test(hints.names ?? '')
  );
};
