import { account } from './en/account';
import { apiKeys } from './en/apiKeys';
import { articles } from './en/articles';
import { authors } from './en/authors';
import { newsFeed } from './en/news-feed';
import { parts } from './en/parts';
import { pictures } from './en/pictures';
import { roles } from './en/roles';
import { sections } from './en/sections';
import { shell } from './en/shell';
import { staff } from './en/staff';
import { topics } from './en/topics';

/** Every text of the admin. Each area has a file of its own; `say('area.text', { n })` puts them out. */
export const en = {
  ...shell,
  ...parts,
  ...roles,
  ...sections,
  ...topics,
  ...authors,
  ...staff,
  ...apiKeys,
  ...account,
  ...articles,
  ...pictures,
  ...newsFeed,
};
