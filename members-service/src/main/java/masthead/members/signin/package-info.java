/** How people come in without a password: links by mail, codes, invitations, links of operators. */
@NullMarked
package masthead.members.signin;

import org.jspecify.annotations.NullMarked;
