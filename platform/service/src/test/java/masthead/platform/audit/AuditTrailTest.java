package masthead.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.security.ClientAddress;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestTransactions;
import masthead.platform.testing.Wired;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

class AuditTrailTest {
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final UUID STORY = UUID.randomUUID();
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final TestTransactions transactions = new TestTransactions(TestDatabase.migrated("db/platform"));

    @Test
    void anEntrySaysWhoDidWhatAndFromWhere() {
        transactions.run(session -> {
            Wired beans = new Wired(session, NOON).as(ADA, "Ada Quill");
            beans.get(ClientAddress.class).note("203.0.113.7");
            beans.get(AuditTrail.class).record("article.published", STORY, Map.of("revision", 3));
        });

        AuditEntry entry = read(query -> {}).get(0);
        assertThat(entry.actor()).isEqualTo(ADA);
        assertThat(entry.actorName()).isEqualTo("Ada Quill");
        assertThat(entry.action()).isEqualTo("article.published");
        assertThat(entry.subject()).isEqualTo(STORY);
        assertThat(entry.from()).isEqualTo("203.0.113.7");
        assertThat(entry.detail()).hasToString("{\"revision\":3}");
        assertThat(entry.at()).isBefore(Instant.now().plusSeconds(60));
    }

    @Test
    void somebodyWhoIsOnlyJustSigningInIsNamed() {
        transactions.run(session -> new Wired(session, NOON)
                .get(AuditTrail.class)
                .recordAs(new Doer(ADA, "Ada Quill", "2001:db8::7"), "session.started", ADA, Map.of("how", "link")));

        assertThat(read(query -> {})).first().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(ADA);
            assertThat(entry.from()).isEqualTo("2001:db8::7");
        });
    }

    @Test
    void whoeverIsNobodyHasNoId() {
        transactions.run(
                session -> new Wired(session, NOON).get(AuditTrail.class).record("session.refused", null, Map.of()));

        assertThat(read(query -> {})).first().satisfies(entry -> {
            assertThat(entry.actor()).isNull();
            assertThat(entry.actorName()).isEqualTo("nobody");
            assertThat(entry.subject()).isNull();
            assertThat(entry.from()).isNull();
        });
    }

    @Test
    void whatWasNotDoneIsNotOnRecord() {
        assertThatThrownBy(() -> transactions.run(session -> {
                    new Wired(session, NOON).get(AuditTrail.class).record("article.published", STORY, Map.of());
                    throw new IllegalStateException("no story after all");
                }))
                .hasMessage("no story after all");

        assertThat(read(query -> {})).isEmpty();
    }

    @Test
    void theTrailIsReadNewestFirstPageByPage() {
        for (int i = 0; i < 5; i++) {
            done(ADA, "step.taken", STORY);
        }

        var seen = new ArrayList<AuditEntry>();
        String after = null;
        do {
            var query = new AuditQuery();
            query.page = Page.of(2, after);
            var page = transactions.get(
                    session -> new Wired(session, NOON).get(AuditTrail.class).read(query));
            seen.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(5).extracting(AuditEntry::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(seen).extracting(AuditEntry::id).doesNotHaveDuplicates();
    }

    @Test
    void itIsSearchedByPersonThingActionAndTime() {
        done(ADA, "article.published", STORY);
        done(BEN, "article.corrected", STORY);
        done(BEN, "article.corrected", UUID.randomUUID());
        Instant later = Instant.now().plusSeconds(3600);

        assertThat(read(query -> query.actor = BEN.toString())).hasSize(2);
        assertThat(read(query -> query.subject = STORY.toString())).hasSize(2);
        assertThat(read(query -> query.action = "article.published")).hasSize(1);
        assertThat(read(query -> {
                    query.actor = BEN.toString();
                    query.subject = STORY.toString();
                }))
                .hasSize(1);
        assertThat(read(query -> query.from = later.toString())).isEmpty();
        assertThat(read(query -> query.to = later.toString())).hasSize(3);
        assertThat(read(query -> query.to = "1971-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void whatCanNotBeAskedForIsRefused() {
        for (Consumer<AuditQuery> wrong : List.<Consumer<AuditQuery>>of(
                query -> query.actor = "ada",
                query -> query.subject = "1",
                query -> query.action = "no such ' thing",
                query -> query.from = "yesterday",
                query -> query.to = "+999999999-12-31T00:00:00Z")) {
            assertThatThrownBy(() -> read(wrong)).isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    void nobodyChangesOrRemovesWhatIsOnRecord() {
        done(ADA, "article.published", STORY);

        assertRefused("update audit_entry set actor_name = 'Ben Galley'");
        assertRefused("update audit_entry set client = null");
        assertRefused("update audit_entry set detail = '{}', client = null");
        assertRefused("delete from audit_entry");
        assertRefused("truncate audit_entry");
        assertThat(read(query -> {})).hasSize(1);
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> execute(statement)).hasStackTraceContaining("only ever added to");
    }

    private void execute(String statement) {
        transactions.run(session -> session.createNativeMutationQuery(statement).executeUpdate());
    }

    private void done(UUID who, String action, UUID subject) {
        transactions.run((Session session) -> {
            Wired beans = new Wired(session, NOON).as(who, "Somebody");
            beans.get(ClientAddress.class).note("203.0.113.7");
            beans.get(AuditTrail.class).record(action, subject, Map.of());
        });
    }

    private List<AuditEntry> read(Consumer<AuditQuery> wish) {
        var query = new AuditQuery();
        wish.accept(query);
        return transactions.get(session ->
                new Wired(session, NOON).get(AuditTrail.class).read(query).items());
    }
}
