import { keep } from './kept.js';

const root = document.documentElement;
const more = matchMedia('(prefers-contrast: more)');

/** The switch of colours and contrast. */
export function theme() {
  const box = document.querySelector('.look');
  if (!box) return;
  const themes = box.querySelectorAll('[name=theme]');
  const contrast = box.querySelector('[name=contrast]');
  const show = () => {
    for (const button of themes) press(button, button.value === (root.dataset.theme ?? 'auto'));
    press(contrast, root.dataset.contrast === 'more');
    contrast.hidden = more.matches; // Where the system asks for it there is nothing to switch.
  };
  box.addEventListener('click', ({ target }) => {
    if (target.name === 'theme') choose('theme', target.value === 'auto' ? '' : target.value);
    if (target.name === 'contrast') choose('contrast', root.dataset.contrast ? '' : target.value);
    show();
  });
  more.addEventListener('change', show);
  show();
}

function choose(what, value) {
  if (value) root.dataset[what] = value;
  else delete root.dataset[what];
  keep(what, value);
}

function press(button, pressed) {
  button.setAttribute('aria-pressed', String(pressed));
}
