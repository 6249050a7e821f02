package masthead.system.everywhere;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;

/**
 * A story whose way through all places is watched.
 *
 * @param mark a word that stands in its headline at all times, and nowhere else
 * @param token a word that this version of it has and no other
 * @param item the address of what the News Feed says of it; empty until it says so
 */
public record Told(String slug, String mark, String token, Surroundings around, String item) {
    static Told begin(Surroundings around) {
        String mark = Newsroom.canary();
        return new Told("everywhere-" + mark.replaceAll("\\D", ""), mark, Newsroom.canary(), around, "");
    }

    /** The next version. */
    Told anew() {
        return new Told(slug, mark, Newsroom.canary(), around, item);
    }

    Told withItem(String address) {
        return new Told(slug, mark, token, around, address);
    }

    /** An address where a list of its month is, or of its day; all of it happens today. */
    String today(String pattern) {
        return LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern(pattern));
    }

    /** The story as it stands now, without what is around it. */
    Draft draft() {
        return Draft.of(token + ": the ferry stays, " + mark)
                .slug(slug)
                .standfirst("It leaves at six, " + token + ".")
                .text("The city pays half, the island the other half, " + token + ".")
                .feedItem("In short: " + token, "The ferry stays, " + token + ".");
    }
}
