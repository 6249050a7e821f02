/** The admin as those who work in it meet it, in a browser. */
@org.jspecify.annotations.NullMarked
package masthead.system.admin;
