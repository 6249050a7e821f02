import { api } from '../api/client';

/** The newspaper whose desk this is: what it is called and which clock it goes by. */
class Newsroom {
  name = $state('');
  zone = $state<string | undefined>(undefined);
  language = $state('en');

  async read(): Promise<void> {
    try {
      const { data } = await api.get('/publication-settings');
      this.know(data);
    } catch {
      // The rail says that the line is cut; the desk works without a name.
    }
  }

  know(settings: { name?: string; zone?: string; language?: string }): void {
    this.name = settings.name ?? '';
    this.zone = settings.zone ?? undefined;
    this.language = settings.language ?? 'en';
  }
}

export const newsroom = new Newsroom();
