import { listen, tell } from '../api/signals';
import { here } from './router.svelte';

/** Who is at the desk, as /me says. */
export interface Me {
  id: string;
  name: string;
  kinds: string[];
  roles: string[];
  permissions: string[];
}

const KEPT = 'masthead.me';
const LOOK_AGAIN_MS = 30_000;

class Session {
  me = $state.raw<Me | null>(null);
  /** When it ended, as far as we know; what was typed since is kept here. */
  lostAt = $state.raw<Date | null>(null);
  /** On the way to the door: nothing more is to be shown. */
  leaving = false;

  can(permission: string): boolean {
    return this.me?.permissions.includes(permission) ?? false;
  }

  /** One has a new name: the rail shows it at once. */
  rename(name: string): void {
    if (this.me) know({ ...this.me, name });
  }
}

export const session = new Session();

/** The door, which leads back here. */
export function doorAddress(): string {
  return `/sign-in?to=${encodeURIComponent(here.address)}`;
}

/**
 * Asks who is here. With nobody signed in it leads to the door; without an answer it goes on with whom it knew last, so that an
 * editor on a bad line isn't sent away.
 */
export async function startSession(): Promise<void> {
  listen('session.lost', () => (session.lostAt ??= new Date()));
  addEventListener('focus', () => void lookAgain());
  setInterval(() => {
    if (session.lostAt) void lookAgain();
  }, LOOK_AGAIN_MS);
  // Another tab knows somebody else: nothing of the one goes out in the name of the other.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEPT && newValue && session.me && (JSON.parse(newValue) as Me).id !== session.me.id) location.reload();
  });
  const answer = await askMe();
  if (answer === 'away') goOnWith(remembered());
  else if (answer) know(answer);
  else {
    session.leaving = true;
    location.replace(doorAddress());
  }
}

/** Nobody can say who is here: whoever it was goes on, and it is asked again as soon as somebody answers. */
function goOnWith(me: Me | null): void {
  session.me = me;
  const stop = listen('line.back', () => {
    stop();
    void lookAgain();
  });
}

/** After a lost session: perhaps somebody signed in meanwhile, in another tab. */
export async function lookAgain(): Promise<void> {
  const answer = await askMe();
  if (!answer) tell('session.lost', undefined);
  if (answer === 'away' || !answer) return;
  if (session.me && session.me.id !== answer.id) {
    location.reload();
    return;
  }
  know(answer);
  if (!session.lostAt) return;
  session.lostAt = null;
  tell('session.back', undefined);
}

/** Signs out by a form of our own, as the gateway asks for it: an answer with a page follows. */
export function signOut(): void {
  localStorage.removeItem(KEPT);
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/sign-out';
  document.body.append(form);
  form.submit();
}

function know(me: Me): void {
  session.me = me;
  localStorage.setItem(KEPT, JSON.stringify(me));
}

function remembered(): Me | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Me | null;
  } catch {
    return null;
  }
}

async function askMe(): Promise<Me | null | 'away'> {
  try {
    const response = await fetch('/me', { headers: { Accept: 'application/json' }, cache: 'no-store' });
    if (response.status === 401) return null;
    if (!response.ok) throw new Error(String(response.status));
    const answer = (await response.json()) as Partial<Me> & { signedIn?: boolean };
    tell('line.back', { noun: 'me' });
    return answer.signedIn === false || !answer.id || !answer.kinds?.includes('staff')
      ? null
      : {
          id: answer.id,
          name: answer.name ?? '',
          kinds: answer.kinds,
          roles: answer.roles ?? [],
          permissions: answer.permissions ?? [],
        };
  } catch {
    tell('line.lost', { noun: 'me' });
    return 'away';
  }
}
