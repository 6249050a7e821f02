package masthead.articles.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.articles.archive.Archive;
import masthead.articles.imports.Import;
import masthead.articles.imports.Source;
import masthead.articles.markup.Plain;
import masthead.articles.wordpress.OldPaths;
import masthead.articles.wordpress.Role;
import masthead.articles.wordpress.Stories;
import masthead.articles.wordpress.Story;
import masthead.articles.wordpress.WpItem;
import masthead.articles.wordpress.WxrReader;
import masthead.platform.worker.Lease.Interrupted;

/** The steps for posts and pages, and for all that is passed over: a second reading of the export file. */
@ApplicationScoped
public class StorySteps {
    private static final Logger LOG = Logger.getLogger(StorySteps.class.getName());

    @Inject
    TakeInStory stories;

    @Inject
    FileSteps files;

    @Inject
    Origins origins;

    @Inject
    LeadOldPaths lead;

    void take(Import asked, Survey survey, Archive archive, Steps steps) throws IOException, Interrupted {
        var reading = new Reading(asked, survey, steps);
        try (InputStream file = archive.readExport()) {
            WxrReader.read(file, entry -> {
                if (entry instanceof WpItem item) {
                    reading.item(item);
                }
            });
        } catch (Stopped stopped) {
            throw stopped.why;
        }
        reading.perhaps();
    }

    /** Carries an interruption through the reader. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Interrupted why;

        Stopped(Interrupted why) {
            super(why);
            this.why = why;
        }
    }

    /** One reading. */
    private final class Reading {
        private final Import asked;
        private final Survey survey;
        private final Steps steps;
        private final Stories reader;
        /** Paths that stories had once, by origin. */
        private final Map<String, Set<String>> former = new LinkedHashMap<>();

        Reading(Import asked, Survey survey, Steps steps) {
            this.asked = asked;
            this.survey = survey;
            this.steps = steps;
            this.reader = new Stories(survey.site(), survey.categories(), files.taken(survey), asked.askedAt());
        }

        void item(WpItem item) {
            var source = new Source(Survey.key(item), item.type(), state(item), Plain.ofMarkup(item.title()));
            try {
                switch (Role.of(item)) {
                    case STORY -> story(item, source);
                    case LOST -> steps.pass(source, List.of(Role.loss(item)));
                    case PASSED_OVER, AUTHOR -> steps.pass(source, List.of());
                    case ATTACHMENT -> {
                        // Was taken in before.
                    }
                }
            } catch (Interrupted interrupted) {
                throw new Stopped(interrupted);
            }
        }

        private static String state(WpItem item) {
            return item.password().isEmpty() ? item.status() : "protected by a password";
        }

        private void story(WpItem item, Source source) throws Interrupted {
            Set<String> perhaps = OldPaths.of(survey.site().site(), item).perhaps();
            if (!perhaps.isEmpty()) {
                former.put(reader.origin(item), perhaps);
            }
            if (steps.taken(source)) {
                return;
            }
            Story story;
            try {
                story = reader.read(item);
            } catch (RuntimeException unreadable) {
                LOG.log(Level.WARNING, unreadable, () -> "Item " + item.id() + " of import " + asked.id());
                steps.refuse(source, "its text can't be read: " + unreadable.getMessage());
                return;
            }
            steps.soon(
                    source,
                    () -> stories.take(
                            survey.site(), story, asked.askedBy(), slug -> survey.meantForAnother(slug, item.id())));
        }

        /** Paths that a story had once lead to it where nothing else has them. */
        void perhaps() throws Interrupted {
            steps.flush();
            for (var entry : former.entrySet()) {
                steps.again(() -> {
                    UUID article = origins.thing(entry.getKey());
                    if (article != null) {
                        lead.toStory(article, entry.getValue());
                    }
                });
            }
        }
    }
}
