/** Light or dark: as the device has it, unless somebody chose. */
export type Look = 'device' | 'light' | 'dark';

const KEPT = 'masthead.look';

class Looks {
  #chosen = $state<Look>(read());

  get chosen(): Look {
    return this.#chosen;
  }

  set chosen(look: Look) {
    this.#chosen = look;
    if (look === 'device') localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, look);
    applyLook();
  }
}

export const looks = new Looks();

export function applyLook(): void {
  document.documentElement.style.colorScheme = looks.chosen === 'device' ? '' : looks.chosen;
}

function read(): Look {
  const kept = localStorage.getItem(KEPT);
  return kept === 'light' || kept === 'dark' ? kept : 'device';
}
