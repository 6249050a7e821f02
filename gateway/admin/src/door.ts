// What scripts add to the door's pages, which work without them: passkeys, the notice of words kept here, the countdown to the next link.
import { allKept } from './app/kept';
import fingerprint from 'lucide-static/icons/fingerprint-pattern.svg?raw';
import { passkeyOf, signInOptions } from './app/passkey';
import { say } from './words/door';

const passkey = document.querySelector<HTMLButtonElement>('[data-passkey]');
if (passkey && 'PublicKeyCredential' in window) offerPasskey(passkey);

const notice = document.querySelector<HTMLElement>('[data-kept]');
if (notice) void tellKept(notice);

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-again-at]')) countDown(button);

/** The button is in the page but hidden: it can only work with a script. */
function offerPasskey(button: HTMLButtonElement): void {
  const told = document.querySelector<HTMLElement>('[data-passkey-told]');
  for (const part of document.querySelectorAll<HTMLElement>('[data-passkey-only]')) part.hidden = false;
  button.insertAdjacentHTML('afterbegin', fingerprint);
  button.querySelector('svg')?.classList.add('i');
  button.querySelector('svg')?.setAttribute('aria-hidden', 'true');
  button.hidden = false;
  button.addEventListener('click', () => {
    button.setAttribute('aria-busy', 'true');
    if (told) told.textContent = '';
    signIn(button.dataset.to ?? new URLSearchParams(location.search).get('to') ?? '')
      .then((to) => location.assign(to))
      .catch((failure: unknown) => {
        button.removeAttribute('aria-busy');
        if (told) told.textContent = failure instanceof Refused ? failure.message : say.notTaken;
      });
  });
}

class Refused extends Error {}

/** Where to go on. The gateway checks the address once more. */
async function signIn(to: string): Promise<string> {
  const begun = await post('/sign-in/passkey/ceremony', {});
  const options = signInOptions(begun.options);
  let credential: Credential | null;
  try {
    credential = await navigator.credentials.get({ publicKey: options });
  } catch {
    throw new Refused(say.brokenOff);
  }
  const { to: next } = await post('/sign-in/passkey', { ceremony: begun.ceremony, passkey: passkeyOf(credential), to });
  return typeof next === 'string' && next.startsWith('/') && !next.startsWith('//') ? next : '/admin/';
}

async function post(path: string, body: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (!response.ok)
    throw new Refused(typeof answer.detail === 'string' && answer.detail ? answer.detail : say.notTaken);
  return answer;
}

/** The words that wait in this browser, whoever typed them; only their number is told here. */
async function tellKept(place: HTMLElement): Promise<void> {
  const all = await allKept().catch(() => []);
  const words = all.reduce((sum, one) => sum + one.words, 0);
  if (!all.length) return;
  const text = place.querySelector('[data-kept-words]') ?? place;
  text.textContent = say.kept(words);
  place.hidden = false;
}

/** "Send again in 0:45", then "Send again". Without a script it can be pressed at once, and the gateway says when. */
function countDown(button: HTMLButtonElement): void {
  const at = new Date(button.dataset.againAt ?? '').getTime();
  const words = button.textContent ?? '';
  if (Number.isNaN(at)) return;
  const tick = () => {
    const left = Math.ceil((at - Date.now()) / 1000);
    button.disabled = left > 0;
    button.textContent = left > 0 ? say.againIn(words, left) : words;
    if (left > 0) setTimeout(tick, 1000);
  };
  tick();
}
