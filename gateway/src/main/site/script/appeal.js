import { keep } from './kept.js';

/** Remembers that a reader hid the appeal; hiding it needs no script. */
export function appeal() {
  document.getElementById('hide-appeal')?.addEventListener('change', () => keep('appeal', 'hidden'));
}
