/** What a paste can't keep. The order is that of the sentence that tells of it. */
export const LOSSES = [
  'comments',
  'trackedChanges',
  'footnotes',
  'pictures',
  'frames',
  'media',
  'forms',
  'scripts',
  'links',
  'hidden',
  'depth',
  'colours',
  'fonts',
  'alignment',
] as const;

export type Loss = (typeof LOSSES)[number];

/** How often each kind of thing was left out. */
export class Losses {
  private readonly counts = new Map<Loss, number>();

  add(loss: Loss, times = 1): void {
    this.counts.set(loss, (this.counts.get(loss) ?? 0) + times);
  }

  get list(): { loss: Loss; n: number }[] {
    return LOSSES.filter((loss) => this.counts.has(loss)).map((loss) => ({ loss, n: this.counts.get(loss)! }));
  }
}
