import './styles/index.css';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { startKeys } from './app/keys.svelte';
import { startLine } from './app/line.svelte';
import { applyLook } from './app/look.svelte';
import { newsroom } from './app/newsroom.svelte';
import { startRouter } from './app/router.svelte';
import { session, startSession } from './app/session.svelte';

applyLook();
startLine();
await startSession();
const app = document.getElementById('app');
if (session.me && app) {
  startRouter();
  startKeys();
  newsroom.start();
  mount(App, { target: app });
} else if (app) {
  // Nobody is known here and nobody answers: nothing can be shown but this.
  const { default: Unreachable } = await import('./app/Unreachable.svelte');
  if (!session.leaving) mount(Unreachable, { target: app });
}
