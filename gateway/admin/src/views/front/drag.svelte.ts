import type { FrontList } from './list.svelte';
import type { Placed } from './front';

/** A story that is dragged with the mouse: out of the pool, within a list, from one list to the other. Buttons do the same. */
class Drag {
  story = $state.raw<Placed | null>(null);
  /** The list that it was taken out of; null out of the pool. */
  from = $state.raw<FrontList | null>(null);
  /** Before which place of which list it would be put. */
  over = $state.raw<{ list: FrontList; at: number } | null>(null);

  begin(event: DragEvent, story: Placed, from: FrontList | null): void {
    this.story = story;
    this.from = from;
    // Firefox drags nothing that has no data.
    event.dataTransfer?.setData('text/plain', story.headline);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'copyMove';
  }

  /** It is held over a list; the place is the one whose middle lies below it. */
  hold(event: DragEvent, list: FrontList): void {
    if (!this.story || (this.from !== list && list.refuses(this.story.id))) return;
    event.preventDefault();
    const slots = [...(event.currentTarget as Element).querySelectorAll('[data-slot]')];
    const below = slots.findIndex((slot) => {
      const { top, height } = slot.getBoundingClientRect();
      return event.clientY < top + height / 2;
    });
    const at = below < 0 ? slots.length : below;
    if (this.over?.list !== list || this.over.at !== at) this.over = { list, at };
  }

  leave(event: DragEvent): void {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) this.over = null;
  }

  drop(event: DragEvent, list: FrontList): void {
    const { story, from, over } = this;
    this.end();
    if (!story || over?.list !== list) return;
    event.preventDefault();
    if (from !== list) list.add(story, over.at);
    else {
      const was = list.articles.findIndex(({ id }) => id === story.id);
      list.move(was, over.at > was ? over.at - 1 : over.at);
    }
  }

  end(): void {
    this.story = this.from = this.over = null;
  }
}

export const drag = new Drag();
