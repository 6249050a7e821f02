import { api } from '../../../api/client';
import { session } from '../../../app/session.svelte';

export interface Present {
  person: string;
  name: string;
  doing: 'reading' | 'typing';
}

const BEAT_MS = 10_000;
const TYPING_MS = 15_000;

/** Who else is in a story: a beat every ten seconds says that we are. */
export class Presence {
  all = $state.raw<readonly Present[]>([]);
  private typedAt = 0;

  get others(): readonly Present[] {
    return this.all.filter(({ person }) => person !== session.me?.id);
  }

  typed(): void {
    this.typedAt = Date.now();
  }

  /** For an effect: as long as one is in the story. */
  enter(id: string): () => void {
    const beat = async (): Promise<void> => {
      const doing = Date.now() - this.typedAt < TYPING_MS ? 'typing' : 'reading';
      const reply = await api
        .put('/articles/{id}/presence', { path: { id }, body: { doing } as never })
        .catch(() => null);
      this.all = reply ? ((reply.data as { items?: Present[] }).items ?? []) : [];
    };
    void beat();
    const timer = setInterval(() => document.visibilityState === 'visible' && void beat(), BEAT_MS);
    const leave = (): void => {
      // The page may be going: the request outlives it.
      void fetch(`/api/articles/${encodeURIComponent(id)}/presence`, { method: 'DELETE', keepalive: true }).catch(
        () => undefined,
      );
    };
    addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', leave);
      leave();
    };
  }
}
