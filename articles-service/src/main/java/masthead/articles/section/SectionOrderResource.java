package masthead.articles.section;

import static masthead.articles.access.Permissions.WRITE_TAXONOMY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;
import masthead.platform.page.Listing;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.version.Version;
import org.jspecify.annotations.Nullable;

/** The order of sections that have one parent. Each is named with the version that was seen. */
@Path("sections/order")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SectionOrderResource {
    @Inject
    Sections sections;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    /** A section as it was seen. */
    public record Seen(UUID id, int version) {}

    /**
     * Siblings in the order that is wished for.
     *
     * @param parent null for those that stand at the top
     */
    public record SectionOrderRequest(@Nullable UUID parent, List<Seen> sections) {}

    /** Puts siblings in order. 400: it isn't exactly those that there are; 412: one of them was changed since. */
    @PUT
    @RolesAllowed(WRITE_TAXONOMY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    public Listing<SectionView> write(SectionOrderRequest wanted) {
        UUID parent = wanted.parent();
        List<Section> siblings = sections.below(parent);
        checkAll(siblings.stream().map(Section::id).toList(), wanted.sections());
        for (int place = 0; place < wanted.sections().size(); place++) {
            Seen seen = wanted.sections().get(place);
            Section section = sections.find(seen.id());
            Version.check(new Version(seen.version()), section.version());
            if (section.standAt(place)) {
                sections.flush();
                events.append(section.changed());
            }
        }
        trail.record(
                "sections.ordered",
                parent,
                Map.of("sections", wanted.sections().stream().map(Seen::id).toList()));
        return new Listing<>(sections.all().stream().map(SectionView::of).toList(), null, null);
    }

    private static void checkAll(List<UUID> siblings, @Nullable List<Seen> named) {
        if (named == null || named.stream().anyMatch(seen -> seen == null || seen.id() == null)) {
            throw new InvalidRequest("sections", "must name sections with id and version");
        }
        List<UUID> ids = named.stream().map(Seen::id).toList();
        if (!ids.stream().sorted().toList().equals(siblings.stream().sorted().toList())) {
            throw new InvalidRequest("sections", "must name every section of this parent, each once");
        }
    }
}
