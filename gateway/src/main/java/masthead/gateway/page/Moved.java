package masthead.gateway.page;

import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Redirect;

/** Where an address leads that something had before it got another name; what lies below it goes along. */
final class Moved {
    private Moved() {}

    /** The way to go on from a path, else that nothing is there. */
    static Missing from(Gathering gathering, String path) {
        String old = named(path);
        String below = path.substring(old.length());
        return gathering
                .lookup(Question.redirect(old))
                .map(Redirect::location)
                .filter(location -> below.isEmpty() || sameKind(old, location))
                .map(location -> Missing.moved(location + below))
                .orElseGet(() -> Missing.status(404));
    }

    /** The part of a path that names a thing: {@code /flood}, or {@code /section/city} of what lies below a section. */
    private static String named(String path) {
        int kind = path.indexOf('/', 1);
        int below = kind < 0 ? -1 : path.indexOf('/', kind + 1);
        return below < 0 ? path : path.substring(0, below);
    }

    /** Below a section lies what lies below any other, and not below a story that it may lead to. */
    private static boolean sameKind(String old, String location) {
        return location.startsWith(old.substring(0, old.indexOf('/', 1) + 1));
    }
}
