import { here } from '../../../app/router.svelte';

/** The address of a part of the panel. A story that the desk doesn't have yet keeps the name under which this device has it. */
export function partAddress(panel: string, more: Record<string, string> = {}): string {
  const draft = here.query.get('draft');
  return `?${new URLSearchParams({ ...(draft ? { draft } : {}), panel, ...more })}`;
}
