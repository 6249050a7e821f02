import { account } from './en/account';
import { apiKeys } from './en/apiKeys';
import { articles } from './en/articles';
import { audit } from './en/audit';
import { authors } from './en/authors';
import { components } from './en/components';
import { editor } from './en/editor';
import { front } from './en/front';
import { imports } from './en/imports';
import { names } from './en/names';
import { newsFeed } from './en/news-feed';
import { parts } from './en/parts';
import { pictures } from './en/pictures';
import { publication } from './en/publication';
import { roles } from './en/roles';
import { sections } from './en/sections';
import { series } from './en/series';
import { shell } from './en/shell';
import { staff } from './en/staff';
import { topics } from './en/topics';
import { writing } from './en/writing';

/** Every text of the admin. Each area has a file of its own; `say('area.text', { n })` puts them out. */
export const en = {
  ...shell,
  ...parts,
  ...roles,
  ...sections,
  ...topics,
  ...series,
  ...names,
  ...authors,
  ...staff,
  ...apiKeys,
  ...audit,
  ...imports,
  ...publication,
  ...account,
  ...articles,
  ...pictures,
  ...front,
  ...newsFeed,
  ...components,
  ...editor,
  ...writing,
};
