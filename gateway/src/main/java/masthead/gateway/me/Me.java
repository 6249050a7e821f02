package masthead.gateway.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import masthead.gateway.credential.Exchanged;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param permissions at every service
 * @param editUrl where the page that was named is edited; null for other pages, and for those who may not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Me(
        boolean signedIn,
        @Nullable String id,
        @Nullable String name,
        @Nullable List<String> kinds,
        @Nullable List<String> roles,
        @Nullable List<String> permissions,
        @Nullable String editUrl) {
    static final Me NOBODY = new Me(false, null, null, null, null, null, null);

    static Me of(Exchanged known, @Nullable String editUrl) {
        return new Me(true, known.subject(), known.name(), known.kinds(), known.roles(), known.permissions(), editUrl);
    }
}
