/** The permissions that this service asks for. */
@NullMarked
package masthead.articles.access;

import org.jspecify.annotations.NullMarked;
