/**
 * Every component of the site in its states, with invented stories: the desk looks at them here, whatever the newsroom has
 * published. They are made by the templates that readers' pages are made by.
 */
@NullMarked
package masthead.gateway.gallery;

import org.jspecify.annotations.NullMarked;
