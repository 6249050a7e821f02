/**
 * The text of a story as a checked tree in ProseMirror's JSON: what may be in it, how it becomes a page, and how it
 * becomes plain words. It is never HTML until it is rendered.
 */
@NullMarked
package masthead.document;

import org.jspecify.annotations.NullMarked;
