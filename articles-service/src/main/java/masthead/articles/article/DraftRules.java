package masthead.articles.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import masthead.articles.address.Slug;
import masthead.articles.article.Draft.LeadPicture;
import masthead.articles.article.Draft.Note;
import masthead.articles.article.Draft.Social;
import masthead.document.Document;
import masthead.document.DocumentRejected;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must be true of a draft before it is kept at all. What must be true of a publication is the gate's to say. */
final class DraftRules {
    private static final int HEADLINE = 300;
    private static final int STANDFIRST = 1_000;
    private static final int TEXT = 2_000;
    private static final int SOCIAL_TEXT = 500;
    private static final int LAST_PART = 999;
    private static final int MANY = 50;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern NOTE_KIND = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Set<String> PLACES = Set.of("top", "foot");

    private final List<Violation> violations = new ArrayList<>();

    private DraftRules() {}

    /** Returns the draft if it keeps the rules, else throws InvalidRequest with all that it breaks. */
    static Draft checked(Draft draft) {
        var rules = new DraftRules();
        rules.check(draft);
        if (!rules.violations.isEmpty()) {
            throw new InvalidRequest(rules.violations);
        }
        return draft;
    }

    private void check(Draft draft) {
        if (draft.slug() != null) {
            Slug.fault(draft.slug()).ifPresent(fault -> refuse("slug", fault));
        }
        line("headline", draft.headline(), HEADLINE);
        line("standfirst", draft.standfirst(), STANDFIRST);
        if (!LANGUAGE.matcher(draft.language()).matches()) {
            refuse("language", "must be a language tag such as en or uk (BCP 47)");
        }
        many("topics", draft.topics());
        many("authors", draft.authors());
        many("notes", draft.notes());
        for (int i = 0; i < draft.notes().size(); i++) {
            note("notes[" + i + "]", draft.notes().get(i));
        }
        if (draft.feedItem() != null) {
            required("feedItem.headline", draft.feedItem().headline(), HEADLINE);
            required("feedItem.text", draft.feedItem().text(), TEXT);
        }
        picture(draft.leadPicture());
        part(draft);
        social(draft.social());
        body(draft);
    }

    private void note(String field, Note note) {
        if (note.kind() == null || !NOTE_KIND.matcher(note.kind()).matches()) {
            refuse(field + ".kind", "must be a word such as source-protection, in lower case");
        }
        if (note.place() == null || !PLACES.contains(note.place())) {
            refuse(field + ".place", "must be top or foot");
        }
        required(field + ".text", note.text(), TEXT);
    }

    private void picture(@Nullable LeadPicture picture) {
        if (picture == null) {
            return;
        }
        if (picture.media() == null) {
            refuse("leadPicture.media", "must be the id of an uploaded picture");
        }
        line("leadPicture.alt", picture.alt(), TEXT);
        line("leadPicture.caption", picture.caption(), TEXT);
        line("leadPicture.credit", picture.credit(), HEADLINE);
    }

    private void part(Draft draft) {
        Integer part = draft.part();
        if (part == null) {
            return;
        }
        if (part < 1 || part > LAST_PART) {
            refuse("part", "must be a number from 1 to " + LAST_PART);
        }
        if (draft.series() == null) {
            refuse("part", "is a number in a series; name the series too");
        }
    }

    private void social(@Nullable Social social) {
        if (social != null) {
            line("social.title", social.title(), HEADLINE);
            line("social.text", social.text(), SOCIAL_TEXT);
        }
    }

    private void body(Draft draft) {
        try {
            Document.of(draft.body());
        } catch (DocumentRejected rejected) {
            rejected.faults()
                    .forEach(fault ->
                            refuse(fault.place().isEmpty() ? "body" : "body." + fault.place(), fault.message()));
        }
    }

    private void required(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            refuse(field, "must not be empty");
        }
        line(field, text, longest);
    }

    private void line(String field, @Nullable String text, int longest) {
        if (text == null) {
            return;
        }
        if (text.length() > longest) {
            refuse(field, "is too long: at most " + longest + " characters");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            refuse(field, "holds control characters; remove them");
        }
    }

    private void many(String field, List<?> items) {
        if (items.size() > MANY) {
            refuse(field, "are too many: at most " + MANY);
        }
        if (new HashSet<>(items).size() < items.size()) {
            refuse(field, "has something twice");
        }
    }

    private void refuse(String field, String message) {
        violations.add(new Violation(field, message));
    }
}
