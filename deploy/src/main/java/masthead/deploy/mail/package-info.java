/** The mails of a newsroom on this machine: caught, kept as files, shown on a page; none leaves. */
@NullMarked
package masthead.deploy.mail;

import org.jspecify.annotations.NullMarked;
