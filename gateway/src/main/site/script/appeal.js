import { keep } from './kept.js';

/** Remembers of which drive a reader hid the appeal; hiding it needs no script. */
export function appeal() {
  document.getElementById('hide-appeal')?.addEventListener('change', () => keep('appeal', document.documentElement.dataset.campaign));
}
