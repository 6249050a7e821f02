package masthead.articles.markup;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caption with the credit that stood in parentheses at its end taken out of it: "The quay at six (Photo: M. Holloran)".
 * In parentheses stands a credit if it says so (photo by, ©, courtesy of), names an agency, or looks like a person's name.
 */
public record CaptionCredit(String caption, String credit) {
    private static final Pattern AT_END =
            Pattern.compile("(.*?)\\s*[(\\[]([^()\\[\\]]{2,200})[)\\]]\\s*\\.?", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:(?:photo(?:graph|graphy|s)?|picture|pictures|image|images|foto|fotos|bild|illustration|graphic|credit"
                    + "|source|crédits?|imagen|фото|світлина|зображення|ілюстрація|джерело|صورة|تصوير|الصورة)"
                    + "(?:\\s*(?:credits?|by|from|via|von|par|de))?\\s*[:/–-]?\\s+|©\\s*|\\(c\\)\\s*)(?=\\S)");
    private static final Pattern COURTESY =
            Pattern.compile("(?iu)(?:courtesy|with thanks|handout|public domain|cc[ -]by|надано|люб’язно).*");
    private static final Set<String> AGENCIES = Set.of(
            "AP",
            "AFP",
            "EPA",
            "EPA-EFE",
            "DPA",
            "PA",
            "ANP",
            "ANSA",
            "Reuters",
            "Getty",
            "Getty Images",
            "Ukrinform",
            "UNIAN",
            "Suspilne",
            "Shutterstock",
            "Unsplash",
            "Pexels",
            "Flickr",
            "Wikimedia",
            "Wikimedia Commons",
            "NASA");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "del", "la", "van", "von", "der", "den", "bin", "ibn", "al", "el", "і", "та", "and", "y");
    private static final int WORDS_OF_A_NAME = 5;

    /** Splits a caption; the credit is empty where there is none. */
    public static CaptionCredit of(String text) {
        String line = Plain.line(text);
        Matcher end = AT_END.matcher(line);
        if (!end.matches()) {
            return new CaptionCredit(line, "");
        }
        String inside = end.group(2).strip();
        Matcher label = LABEL.matcher(inside);
        boolean labelled = label.lookingAt();
        String credit = labelled ? inside.substring(label.end()) : inside;
        boolean certain = labelled || COURTESY.matcher(inside).matches() || agency(inside);
        boolean likely = !end.group(1).isEmpty() && name(inside);
        return certain || likely ? new CaptionCredit(end.group(1), credit) : new CaptionCredit(line, "");
    }

    private static boolean agency(String text) {
        return List.of(text.split("\\s*/\\s*")).stream().anyMatch(AGENCIES::contains);
    }

    /** Two to five words that begin with capitals, small ones such as "van" between them. */
    private static boolean name(String text) {
        List<String> words = List.of(text.split("[\\s/]+"));
        long capitals = words.stream()
                .filter(word -> word.matches("\\p{Lu}[\\p{L}\\p{M}.’'-]*"))
                .count();
        boolean rest = words.stream()
                .allMatch(word -> word.matches("\\p{Lu}[\\p{L}\\p{M}.’'-]*,?") || PARTICLES.contains(word));
        return rest && capitals >= 2 && words.size() <= WORDS_OF_A_NAME;
    }
}
