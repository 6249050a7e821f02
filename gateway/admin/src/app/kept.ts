/**
 * What was typed and isn't at the desk yet, in this browser's IndexedDB: by person and thing, so that nobody gets another's
 * words. It is there before anything goes out, and goes when the desk has it.
 */
export interface Kept<T = unknown> {
  person: string;
  /** Such as `article:0190…` or `section:new`. */
  thing: string;
  value: T;
  /** For the list of what is kept here: a headline, a name. */
  label: string;
  /** How many words of it are new; the door says so. */
  words: number;
  at: Date;
  /** Where it comes back. */
  address: string;
}

const STORE = 'kept';

let opened: Promise<IDBDatabase> | undefined;

export async function keep<T>(kept: Kept<T>): Promise<void> {
  await work('readwrite', (store) => store.put(kept));
}

export async function kept<T>(person: string, thing: string): Promise<Kept<T> | null> {
  return ((await work('readonly', (store) => store.get([person, thing]))) as Kept<T> | undefined) ?? null;
}

/** The desk has it. With a time, only what was kept up to then: later typing stays. */
export async function forget(person: string, thing: string, upTo?: Date): Promise<void> {
  if (upTo) {
    const now = await kept(person, thing);
    if (now && now.at > upTo) return;
  }
  await work('readwrite', (store) => store.delete([person, thing]));
}

/** Everything that is kept here, newest first: of one person, or of whoever used this browser. */
export async function allKept(person?: string): Promise<Kept[]> {
  const all = (await work('readonly', (store) => store.getAll())) as Kept[];
  return all
    .filter((one) => person === undefined || one.person === person)
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Words in a text, as one counts them; for what Kept says. */
export function wordsIn(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('masthead', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: ['person', 'thing'] });
    request.onsuccess = () => {
      // Another tab with a newer admin must not wait for this one.
      request.result.onversionchange = () => {
        request.result.close();
        opened = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => {
      opened = undefined;
      reject(request.error ?? new Error('IndexedDB does not open'));
    };
  });
  return opened;
}

async function work(mode: IDBTransactionMode, doing: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await open();
  return new Promise((resolve, reject) => {
    // Strict: a power cut right after this must not take it back.
    const transaction = database.transaction(STORE, mode, { durability: mode === 'readwrite' ? 'strict' : 'default' });
    const request = doing(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error ?? request.error);
  });
}
