/** The PostgreSQL of this machine: its programs unpacked, one cluster, three databases that know nothing of each other. */
@NullMarked
package masthead.deploy.postgres;

import org.jspecify.annotations.NullMarked;
