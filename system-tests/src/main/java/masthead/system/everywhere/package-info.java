/** Every place at which readers or their programs meet a story, and how soon each shows what has become of it. */
@NullMarked
package masthead.system.everywhere;

import org.jspecify.annotations.NullMarked;
