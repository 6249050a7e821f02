/** What a filter can be set to. */
export interface Named {
  id: string;
  name: string;
}

/** The name of what an id stands for, once it is known. */
export function nameIn(all: readonly Named[] | null, id: string): string | null {
  return all?.find((one) => one.id === id)?.name ?? null;
}
