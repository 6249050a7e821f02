import type { IconName } from '../parts/icons';
import type { Words } from '../words/say';
import type { RouteName } from './routes';

/** A place of the rail, with the letter that follows G. */
export interface Place {
  route: RouteName;
  name: Words;
  icon: IconName;
  key: string;
}

/** The rail, in groups. What one may not see isn't there. */
export const places: Place[][] = [
  [
    { route: 'articles', name: 'places.articles', icon: 'newspaper', key: 'd' },
    { route: 'front', name: 'places.front', icon: 'layout-list', key: 'f' },
    { route: 'newsFeed', name: 'places.newsFeed', icon: 'radio', key: 'n' },
    { route: 'pictures', name: 'places.pictures', icon: 'image', key: 'm' },
  ],
  [
    { route: 'sections', name: 'places.sections', icon: 'layers', key: 's' },
    { route: 'topics', name: 'places.topics', icon: 'hash', key: 't' },
    { route: 'series', name: 'places.series', icon: 'book-copy', key: 'e' },
    { route: 'authors', name: 'places.authors', icon: 'user-pen', key: 'u' },
  ],
  [
    { route: 'staff', name: 'places.staff', icon: 'users', key: 'w' },
    { route: 'keys', name: 'places.keys', icon: 'key-round', key: 'k' },
    { route: 'audit', name: 'places.audit', icon: 'scroll-text', key: 'r' },
    { route: 'import', name: 'places.import', icon: 'package-open', key: 'i' },
    { route: 'publication', name: 'places.publication', icon: 'settings', key: 'b' },
    { route: 'components', name: 'places.components', icon: 'component', key: 'c' },
  ],
];
