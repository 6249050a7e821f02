import { keep } from './kept.js';

const root = document.documentElement;

/** What is there for those who are signed in; asked for afterwards, so that the page is the same for everybody. */
export async function me() {
  const shortcuts = document.querySelector('.shortcuts');
  if (!/(^|; )mh_in=/.test(document.cookie)) return member(false);
  if (!shortcuts || !document.querySelector('link[rel=canonical]')) return;
  try {
    const answer = await fetch('/me?page=' + encodeURIComponent(location.pathname));
    if (!answer.ok) return;
    const { kinds = [], editUrl } = await answer.json();
    member(kinds.includes('member'));
    if (editUrl) edit(shortcuts, editUrl);
  } catch {
    // The page does without.
  }
}

/** Members have answered the appeal: the next page knows it before it is painted. */
function member(is) {
  if (is === (root.dataset.member === 'yes')) return;
  if (is) root.dataset.member = 'yes';
  else delete root.dataset.member;
  keep('member', is && 'yes');
}

function edit(shortcuts, href) {
  const link = document.createElement('a');
  Object.assign(link, { className: 'staff', href, textContent: 'Edit post' });
  shortcuts.firstElementChild.after(link);
}
