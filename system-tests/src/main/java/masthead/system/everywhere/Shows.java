package masthead.system.everywhere;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import masthead.system.http.Answer;

/** What a place shows of a story, and so how it is known that a change has arrived there. */
enum Shows {
    /** Words of this version. */
    WORDS(EnumSet.allOf(Change.class)) {
        @Override
        Predicate<Answer> isRight(Told told, Answer before) {
            return has(told.token());
        }
    },
    /** The same at the story's own address: withdrawn, it says so. */
    ITSELF(EnumSet.allOf(Change.class)) {
        @Override
        Predicate<Answer> isRight(Told told, Answer before) {
            return has(told.token());
        }

        @Override
        Predicate<Answer> isWithout(Told told, Answer before) {
            return answer -> answer.status() == 410;
        }
    },
    /** Words of what the News Feed says, at an address that it gets when the story is published. */
    ITEM(EnumSet.of(Change.UPDATED, Change.CORRECTED, Change.WITHDRAWN)) {
        @Override
        Predicate<Answer> isRight(Told told, Answer before) {
            return has(told.token());
        }
    },
    /** What was corrected. */
    CORRECTION(EnumSet.of(Change.CORRECTED, Change.WITHDRAWN)) {
        @Override
        Predicate<Answer> isRight(Told told, Answer before) {
            return has(told.token());
        }
    },
    /** That it is there. */
    ADDRESS(EnumSet.of(Change.PUBLISHED, Change.WITHDRAWN)) {
        @Override
        Predicate<Answer> isRight(Told told, Answer before) {
            return has("/" + told.slug());
        }

        @Override
        Predicate<Answer> isWithout(Told told, Answer before) {
            return lacks("/" + told.slug());
        }
    },
    /** How many there are. */
    COUNT(EnumSet.of(Change.PUBLISHED, Change.WITHDRAWN)) {
        @Override
        Predicate<Answer> isRight(Told told, Answer before) {
            return isOther(before);
        }

        @Override
        Predicate<Answer> isWithout(Told told, Answer before) {
            return isOther(before);
        }
    },
    /** A picture of it, which is another one each time. */
    DRAWING(EnumSet.allOf(Change.class)) {
        @Override
        Predicate<Answer> isRight(Told told, Answer before) {
            return isOther(before);
        }

        @Override
        Predicate<Answer> isWithout(Told told, Answer before) {
            return answer -> answer.status() == 404 || answer.status() == 410;
        }
    },
    /** A file that readers may have while something published shows it. */
    FILE(EnumSet.of(Change.PUBLISHED, Change.WITHDRAWN)) {
        @Override
        Predicate<Answer> isRight(Told told, Answer before) {
            return answer -> answer.status() == 200;
        }

        @Override
        Predicate<Answer> isWithout(Told told, Answer before) {
            return answer -> answer.status() != 200;
        }
    };

    private final Set<Change> changes;

    Shows(Set<Change> changes) {
        this.changes = changes;
    }

    /** Whether an answer is what it must be after a change; empty if the change is none here. */
    Optional<Predicate<Answer>> after(Change change, Told told, Answer before) {
        if (!changes.contains(change)) {
            return Optional.empty();
        }
        return Optional.of(change == Change.WITHDRAWN ? isWithout(told, before) : isRight(told, before));
    }

    abstract Predicate<Answer> isRight(Told told, Answer before);

    /** The same when it is withdrawn: nothing of it is there. */
    Predicate<Answer> isWithout(Told told, Answer before) {
        return lacks(told.token());
    }

    private static Predicate<Answer> has(String words) {
        return answer -> answer.status() == 200 && answer.text().contains(words);
    }

    private static Predicate<Answer> lacks(String words) {
        return answer -> answer.status() < 500 && !answer.text().contains(words);
    }

    private static Predicate<Answer> isOther(Answer before) {
        return answer -> answer.status() != before.status()
                || !answer.header("Location").equals(before.header("Location"))
                || !Arrays.equals(answer.body(), before.body());
    }
}
