package masthead.system.newsroom;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that nobody says, of two to four syllables: the same for everybody, chosen by a seed. */
public final class Vocabulary {
    private static final int WORDS = 4_000;
    private static final List<String> ALL = all();

    private final Random random;

    public Vocabulary(long seed) {
        this.random = new Random(seed);
    }

    /** Some of them: a few are in every tenth headline, most are rare, as words are (Zipf). */
    public String words(int many) {
        return IntStream.range(0, many).mapToObj(i -> one()).collect(Collectors.joining(" "));
    }

    public String one() {
        return ALL.get((int) (WORDS * Math.pow(random.nextDouble(), 3)));
    }

    /** A whole number below a bound. */
    public int number(int bound) {
        return random.nextInt(bound);
    }

    /** The word of a rank, the commonest being 0. */
    public static String ofRank(int rank) {
        return ALL.get(rank);
    }

    private static List<String> all() {
        var random = new Random(7);
        return IntStream.range(0, WORDS)
                .mapToObj(i -> IntStream.range(0, 2 + random.nextInt(3))
                        .mapToObj(syllable -> syllable(random))
                        .collect(Collectors.joining()))
                .toList();
    }

    private static String syllable(Random random) {
        return "" + "bdfghklmnprstv".charAt(random.nextInt(14)) + "aeiou".charAt(random.nextInt(5))
                + "lnrst".charAt(random.nextInt(5));
    }
}
