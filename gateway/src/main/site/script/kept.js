/** What a reader chose, as far as this browser remembers things. */
export function keep(what, value) {
  try {
    if (value) localStorage.setItem(what, value);
    else localStorage.removeItem(what);
  } catch {
    // A private window: it lasts for this page.
  }
}
