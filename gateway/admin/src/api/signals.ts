/** What happens to the line and the session, told by the client to whoever shows it. */
export interface Signals {
  /** The session ended or was never there: what is typed stays, the way back is the door. */
  'session.lost': undefined;
  /** Somebody is signed in again, perhaps in another tab. */
  'session.back': undefined;
  /** No answer: of the newsroom as a whole ('*'), or of the service behind one noun ('articles'). */
  'line.lost': { noun: string };
  /** That noun answers again. */
  'line.back': { noun: string };
}

type Listener<K extends keyof Signals> = (detail: Signals[K]) => void;

const listeners = new Map<keyof Signals, Set<Listener<never>>>();

export function tell<K extends keyof Signals>(signal: K, detail: Signals[K]): void {
  for (const listener of [...(listeners.get(signal) ?? [])]) (listener as Listener<K>)(detail);
}

/** Calls the listener for each signal of that name; the answer stops it. */
export function listen<K extends keyof Signals>(signal: K, listener: Listener<K>): () => void {
  const those = listeners.get(signal) ?? new Set();
  listeners.set(signal, those.add(listener as Listener<never>));
  return () => those.delete(listener as Listener<never>);
}
