import { type Edition, editions, folderOf } from '../../../../plain/editions.ts';
import { feedFiles } from '../../../../plain/feeds.ts';
import { articles } from '../../articles.ts';

const filesOf = async (edition: Edition) =>
  feedFiles(
    edition,
    (await articles())[edition].map(({ card }) => card),
  );

export async function getStaticPaths() {
  const all = editions.map(async (edition) =>
    Object.entries(await filesOf(edition)).map(([feed, text]) => ({
      params: { edition: folderOf(edition), feed },
      props: { text },
    })),
  );
  return (await Promise.all(all)).flat();
}

export const GET = ({ props }: { props: { text: string } }) => new Response(props.text);
