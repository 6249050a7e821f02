/** Beside the plain links: the device's own way to share, and the address by one press. */
export function share() {
  for (const list of document.querySelectorAll('.share ul')) {
    const { url, title } = list.dataset;
    list.addEventListener('click', ({ target }) => {
      if (target.name === 'copy') copy(target, url);
      if (target.name === 'share') navigator.share({ title, url }).catch(() => {});
    });
  }
}

async function copy(button, url) {
  try {
    await navigator.clipboard.writeText(url);
    say(button, 'Address copied');
  } catch {
    say(button, 'Not copied');
  }
}

/** Beside the button, in a line that screen readers read when it changes. */
function say(button, words) {
  button.closest('.share').querySelector('[role=status]').textContent = words;
  button.dataset.said = words;
  setTimeout(() => delete button.dataset.said, 3_000);
}
