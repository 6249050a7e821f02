/** "Done, take it back": never an error, which stays where it happened. */
export interface Toast {
  text: string;
  /** What takes it back, with the words on its button. */
  back?: { label: string; run: () => void };
}

const SHOWN_MS = 10_000;

class Toasts {
  current = $state.raw<Toast | null>(null);
  #left = SHOWN_MS;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  show(toast: Toast): void {
    this.current = toast;
    this.#left = SHOWN_MS;
    this.resume();
  }

  /** Takes back what the toast tells of. */
  takeBack(): void {
    const { current } = this;
    this.close();
    current?.back?.run();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.current = null;
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#left -= Date.now() - this.#since;
  }

  resume(): void {
    clearTimeout(this.#timer);
    this.#since = Date.now();
    this.#timer = setTimeout(() => this.close(), Math.max(this.#left, 2000));
  }
}

export const toasts = new Toasts();
