/** What the order of sections needs of one. */
export interface Line {
  id: string;
  name: string;
  place: number;
  parent: string | null;
}

export interface Placed<S extends Line> {
  section: S;
  depth: number;
  first: boolean;
  last: boolean;
}

/** Sections as the newspaper lists them: by place, each followed by those below it. */
export function inOrder<S extends Line>(sections: readonly S[]): Placed<S>[] {
  const known = new Set(sections.map((one) => one.id));
  const below = (parent: string | null, depth: number): Placed<S>[] => {
    const those = siblings(sections, parent, known);
    return those.flatMap((section, i) => [
      { section, depth, first: i === 0, last: i === those.length - 1 },
      ...below(section.id, depth + 1),
    ]);
  };
  return below(null, 0);
}

/** One and its siblings in the order that they have once it has moved a step; null where there is no room. */
export function moved<S extends Line>(sections: readonly S[], id: string, step: -1 | 1): S[] | null {
  const known = new Set(sections.map((one) => one.id));
  const one = sections.find((section) => section.id === id);
  if (!one) return null;
  const those = siblings(sections, one.parent && known.has(one.parent) ? one.parent : null, known);
  const from = those.findIndex((section) => section.id === id);
  const other = those[from + step];
  if (!other) return null;
  those[from + step] = one;
  those[from] = other;
  return those;
}

/** The sections that one may be put below: all but itself and those below it. */
export function possibleParents<S extends Line>(sections: readonly S[], id: string): S[] {
  const own = new Set([id]);
  for (let grown = 0; grown < own.size;) {
    grown = own.size;
    for (const one of sections) if (one.parent && own.has(one.parent)) own.add(one.id);
  }
  return sections.filter((one) => !own.has(one.id));
}

function siblings<S extends Line>(sections: readonly S[], parent: string | null, known: Set<string>): S[] {
  return sections
    .filter((one) => (one.parent && known.has(one.parent) ? one.parent : null) === parent)
    .sort((a, b) => a.place - b.place || a.name.localeCompare(b.name));
}
