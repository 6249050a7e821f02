import { untrack } from 'svelte';
import { say, type Words } from '../words/say';

/**
 * A key that does something: `/`, `c`, `g a` (one after the other), `Mod+k` (Ctrl, on a Mac ⌘), `Alt+ArrowUp`,
 * `Mod+Shift+p`. Single keys without Mod or Alt are off in fields and where somebody turned them off (WCAG 2.1.4).
 */
export interface Key {
  keys: string;
  does: Words;
  run: (event: KeyboardEvent) => void;
  /** Also while one types; for keys with Mod or Alt this is so anyway. */
  inFields?: boolean;
  /** Never while one types: fields have a meaning of their own for it, such as Mod+z. */
  fieldless?: boolean;
}

const OFF = 'masthead.single-keys-off';
const SEQUENCE_MS = 1500;

class Keys {
  // Plain, and a count that tells of changes: effects that give keys while others run would lose each other's in a state.
  #groups: readonly (readonly Key[])[] = [];
  #changes = $state(0);
  #singlesOff = $state(typeof localStorage !== 'undefined' && localStorage.getItem(OFF) === '1');
  #begun = '';
  #begunAt = 0;

  /** All that work now, newest group first: a view's own win over the shell's. */
  get all(): readonly Key[] {
    void this.#changes;
    return this.#groups.flat();
  }

  get singlesOff(): boolean {
    return this.#singlesOff;
  }

  set singlesOff(off: boolean) {
    this.#singlesOff = off;
    if (off) localStorage.setItem(OFF, '1');
    else localStorage.removeItem(OFF);
  }

  /** Keys that work until the answer is called; in a component: `$effect(() => keys.use([…]))`. */
  use(group: readonly Key[]): () => void {
    this.#become([group, ...this.#groups]);
    return () => this.#become(this.#groups.filter((one) => one !== group));
  }

  /** The effect that gives keys must not run again for those of others. */
  #become(groups: readonly (readonly Key[])[]): void {
    this.#groups = groups;
    untrack(() => this.#changes++);
  }

  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const pressed = nameOf(event);
    const single = !/^(Mod|Alt)\+/.test(pressed) && !/^F\d+$/.test(pressed);
    const typing = inField(event.target);
    const now = event.timeStamp;
    const sequence = this.#begun && now - this.#begunAt < SEQUENCE_MS ? `${this.#begun} ${pressed}` : '';
    this.#begun = '';
    const usable = this.all.filter(
      (key) => !(typing && key.fieldless) && (!single || key.inFields || (!typing && !this.#singlesOff)),
    );
    const key = usable.find((one) => one.keys === sequence) ?? usable.find((one) => one.keys === pressed);
    if (key) {
      event.preventDefault();
      key.run(event);
    } else if (usable.some((one) => one.keys.startsWith(`${pressed} `))) {
      this.#begun = pressed;
      this.#begunAt = now;
    }
  }
}

export const keys = new Keys();

export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    // A dialog that is open has its own keys.
    if (document.querySelector('dialog[open]:modal') && !(event.target as Element).closest?.('[data-keys]')) return;
    keys.press(event);
  });
}

/** How a key is written on the screen: `Ctrl K`, `G A`. */
export function shown(key: string): string {
  const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
  return key
    .split(' ')
    .map((one) =>
      one
        .split('+')
        .map((part) => names(mac)[part] ?? (part.length === 1 ? part.toUpperCase() : part))
        .join(' '),
    )
    .join(' ');
}

function names(mac: boolean): Record<string, string> {
  return {
    Mod: mac ? '⌘' : say('keys.ctrl'),
    Alt: mac ? '⌥' : 'Alt',
    Shift: '⇧',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
    Escape: 'Esc',
  };
}

function nameOf(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey;
  // Shift is part of a sign such as `?`; only beside Mod or Alt, or with a named key, is it said.
  const shift = event.shiftKey && (mod || event.altKey || event.key.length > 1);
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return `${mod ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key}`;
}

/** Whether letters go into a field there. */
export function inField(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[contenteditable=""], [contenteditable="true"], textarea, select')) return true;
  const input = target.closest('input');
  return !!input && !['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'range', 'color'].includes(input.type);
}
