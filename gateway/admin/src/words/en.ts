import { account } from './en/account';
import { articles } from './en/articles';
import { newsFeed } from './en/news-feed';
import { parts } from './en/parts';
import { pictures } from './en/pictures';
import { sections } from './en/sections';
import { shell } from './en/shell';

/** Every text of the admin. Each area has a file of its own; `say('area.text', { n })` puts them out. */
export const en = { ...shell, ...parts, ...sections, ...account, ...articles, ...pictures, ...newsFeed };
