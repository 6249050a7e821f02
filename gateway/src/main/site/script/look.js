// Runs before the first line is painted, so that nothing moves or flashes afterwards: colours and contrast, whether the appeal
// was hidden or the reader is a member, and what needs a script. Typefaces are fetched at once, but by nobody who asked for less data.
const root = document.documentElement;
root.dataset.can = ['look', navigator.clipboard && 'copy', navigator.share && 'share'].filter(Boolean).join(' ');
try {
  for (const what of ['theme', 'contrast', 'appeal', 'member']) {
    const chosen = localStorage.getItem(what);
    if (chosen) root.dataset[what] = chosen;
  }
  // The appeal of another drive is another one.
  if (root.dataset.appeal !== root.dataset.campaign) delete root.dataset.appeal;
} catch {
  // A private window: the page is as the system wishes.
}
if (!matchMedia('(prefers-reduced-data: reduce)').matches) {
  const assets = document.currentScript.src.replace(/[^/]*$/, '');
  for (const face of ['source-serif-4', 'inter']) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: `${assets}fonts/${face}.woff2` });
    document.head.append(link);
  }
}
