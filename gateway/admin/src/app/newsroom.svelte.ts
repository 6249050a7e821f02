import { api } from '../api/client';
import { listen } from '../api/signals';

const KEPT = 'masthead.newsroom';

interface Known {
  name?: string;
  zone?: string;
  language?: string;
}

/** The newspaper whose desk this is: what it is called and which clock it goes by. */
class Newsroom {
  name = $state('');
  zone = $state<string | undefined>(undefined);
  language = $state('en');
  #read = false;

  /** Shows what this browser knew last, then what is so; without an answer again when somebody answers. */
  start(): void {
    this.#show(remembered());
    void this.read();
    listen('line.back', ({ noun }) => {
      if (!this.#read && noun === 'publication-settings') void this.read();
    });
  }

  async read(): Promise<void> {
    try {
      const { data } = await api.get('/publication-settings');
      this.know(data);
    } catch {
      // The rail says that the line is cut; the desk works without a name.
    }
  }

  know(settings: Known): void {
    this.#read = true;
    this.#show(settings);
    const { name, zone, language } = settings;
    localStorage.setItem(KEPT, JSON.stringify({ name, zone, language }));
  }

  #show({ name = '', zone, language = 'en' }: Known): void {
    this.name = name;
    this.zone = zone;
    this.language = language;
  }
}

export const newsroom = new Newsroom();

function remembered(): Known {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Known;
  } catch {
    return {};
  }
}
