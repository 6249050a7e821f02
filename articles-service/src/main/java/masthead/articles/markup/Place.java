package masthead.articles.markup;

import masthead.document.Limits;

/**
 * Where in the document text is being written.
 *
 * @param depth of the node that holds it, the document being 1
 * @param top whether that is the document itself, which may hold more than others
 * @param lines whether line feeds in the source are breaks, as in texts from before blocks
 * @param table whether it is within a table
 * @param around what the nodes around have said of language and direction
 */
record Place(int depth, boolean top, boolean lines, boolean table, Tongue around) {
    static Place root(Tongue language, boolean lines) {
        return new Place(1, true, lines, false, language);
    }

    /** Inside nodes that many levels deeper. */
    Place inside(int levels, Tongue said) {
        return new Place(depth + levels, false, lines, table, said);
    }

    Place insideTable(int levels, Tongue said) {
        return new Place(depth + levels, false, lines, true, said);
    }

    /** Whether nodes that many levels deep still have room for a paragraph with text. */
    boolean fits(int levels) {
        return depth + levels + 2 <= Limits.DEPTH;
    }
}
