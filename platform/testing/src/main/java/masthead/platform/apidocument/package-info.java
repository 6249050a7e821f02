/** The OpenAPI document of a service: made of its resources, kept in docs/openapi, and never changed so that clients break. */
@NullMarked
package masthead.platform.apidocument;

import org.jspecify.annotations.NullMarked;
