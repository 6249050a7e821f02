const longest = 2 ** 31 - 1;

/** Takes breaking news off an open page when their time is over. */
export function bar() {
  const news = document.querySelector('.bar');
  if (!news) return;
  const left = Date.parse(news.dataset.until) - Date.now();
  if (left <= 0) news.remove();
  else setTimeout(bar, Math.min(left, longest));
}
