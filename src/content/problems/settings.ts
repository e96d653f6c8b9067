/** Problems of site.yaml that its schema cannot see. */
import { zh } from '../../i18n/sentence.ts';
import { said, warning } from './define.ts';

/** The kinds of problem of settings. */
export const settingsProblems = {
  'category-twice': warning<{ id: string }>(
    {
      in: 'bytes',
      path: 'site.yaml',
      before:
        'title: Huikan\nurl: https://www.example.org\ncategories: [{ id: members, title: A }, { id: members, title: B }]\n',
      after:
        'title: Huikan\nurl: https://www.example.org\ncategories: [{ id: members, title: A }, { id: trade, title: B }]\n',
    },
    ({ id }) =>
      said(
        [zh`两个栏目的 id 都是 ${id}，只有一个会用上`, `two categories have the id ${id}, and one would not be used`],
        [zh`给其中一个换个 id，或删去它`, 'give one of them another id, or delete it'],
      ),
  ),
  'local-site': warning<{ url: string }>(
    {
      in: 'bytes',
      path: 'site.yaml',
      before: 'title: Huikan\nurl: http://localhost:4321\n',
      after: 'title: Huikan\nurl: https://www.example.org\n',
    },
    ({ url }) =>
      said(
        [zh`${url} 是自己的电脑，读者打不开`, `${url} is one's own computer, which readers cannot reach`],
        [
          zh`写网站公开的网址，如 https://www.example.org`,
          "write the site's public address, e.g. https://www.example.org",
        ],
      ),
  ),
};
