import type { Component } from 'svelte';

/** What a view is given; what its query says it asks of `here`. */
export interface ViewProps {
  params: Record<string, string>;
}

export interface Route {
  path: string;
  /** Loaded when somebody goes there. A view without parts in its path takes no props. */
  view: () => Promise<{ default: Component<ViewProps> | Component<Record<string, never>> }>;
  /** What one must be allowed to see anything there. */
  needs?: string;
  /** The view goes on when only the parts of its path change: a new story that gets its address while one writes. */
  goesOn?: boolean;
}

const route = (path: string, view: Route['view'], needs?: string): Route => ({ path: `/admin${path}`, view, needs });

/** Every address of the admin. The first that fits is taken. */
export const routes = {
  articles: route('/articles', () => import('../views/articles/Articles.svelte'), 'articles.read'),
  clash: route('/articles/{id}/clash', () => import('../views/writing/merge/Clash.svelte'), 'articles.write'),
  article: {
    ...route('/articles/{id}', () => import('../views/writing/Writing.svelte'), 'articles.read'),
    goesOn: true,
  },
  pictures: route('/pictures', () => import('../views/pictures/Pictures.svelte'), 'media.read'),
  picture: route('/pictures/{id}', () => import('../views/pictures/Picture.svelte'), 'media.read'),
  front: route('/front', () => import('../views/front/Front.svelte'), 'articles.read'),
  newsFeed: route('/news-feed', () => import('../views/news-feed/NewsFeed.svelte'), 'briefs.read'),
  sections: route('/sections', () => import('../views/sections/Sections.svelte'), 'articles.read'),
  topics: route('/topics', () => import('../views/topics/Topics.svelte'), 'articles.read'),
  series: route('/series', () => import('../views/series/Series.svelte'), 'articles.read'),
  authors: route('/authors', () => import('../views/authors/Authors.svelte'), 'articles.read'),
  staff: route('/staff', () => import('../views/staff/Staff.svelte'), 'staff.read'),
  keys: route('/keys', () => import('../views/keys/Keys.svelte'), 'api-keys.read'),
  audit: route('/audit', () => import('../views/audit/Audit.svelte'), 'members-audit.read'),
  import: route('/import', () => import('../views/import/Import.svelte'), 'imports.run'),
  publication: route('/publication', () => import('../views/publication/Publication.svelte'), 'settings.write'),
  components: route('/components', () => import('../views/components/Components.svelte'), 'articles.read'),
  account: route('/account', () => import('../views/account/Account.svelte')),
} satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

export interface Found {
  name: RouteName;
  route: Route;
  params: Record<string, string>;
}

/** The route of a path, with what its `{name}`s stand for. */
export function routeOf(path: string): Found | null {
  const wanted = path.replace(/\/+$/, '') || '/';
  for (const [name, one] of Object.entries(routes) as [RouteName, Route][]) {
    const params = fitting(one.path, wanted);
    if (params) return { name, route: one, params };
  }
  return null;
}

/** The address of a view: `href('article', { id })`, with a query if need be. */
export function href(name: RouteName, params: Record<string, string> = {}, query: Record<string, string> = {}): string {
  const path = routes[name].path.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(params[part] ?? ''));
  const search = new URLSearchParams(query);
  return search.size ? `${path}?${search}` : path;
}

function fitting(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, step] of wanted.entries()) {
    const is = given[i] ?? '';
    const name = /^\{(\w+)\}$/.exec(step)?.[1];
    if (name === undefined) {
      if (is !== step) return null;
    } else if (is === '') return null;
    else
      try {
        params[name] = decodeURIComponent(is);
      } catch {
        return null;
      }
  }
  return params;
}
