import { api } from '../../api/client';
import { session } from '../../app/session.svelte';
import { say } from '../../words/say';

/** A page of ours to which the bar can lead. */
export interface PageFound {
  id: string;
  name: string;
  hint: string;
  path: string;
}

interface Found {
  items: { id: string; headline: string; slug: string; publishedSlug?: string | null }[];
}

const MOST_EACH = 5;

/** Stories and briefs that readers can read, by a few letters. Where one of the two services is away, the other's are there. */
export async function findPages(letters: string): Promise<PageFound[]> {
  const query = { q: letters.trim(), state: 'published', limit: MOST_EACH };
  const [stories, briefs] = await Promise.allSettled([
    api.get('/articles', { query }),
    session.can('briefs.read') ? api.get('/briefs', { query }) : Promise.resolve(null),
  ]);
  return [
    ...items(stories).flatMap(({ id, headline, publishedSlug }) =>
      publishedSlug ? [{ id, name: headline, hint: say('front.bar.story'), path: `/${publishedSlug}` }] : [],
    ),
    ...items(briefs).map(({ id, headline, slug }) => ({
      id,
      name: headline,
      hint: say('front.bar.brief'),
      path: `/brief/${slug}`,
    })),
  ];
}

function items(answer: PromiseSettledResult<{ data: unknown } | null>): Found['items'] {
  return answer.status === 'fulfilled' ? ((answer.value?.data as Found | undefined)?.items ?? []) : [];
}
