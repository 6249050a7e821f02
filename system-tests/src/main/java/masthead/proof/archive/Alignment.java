package masthead.proof.archive;

import java.util.ArrayList;
import java.util.List;

/** Lays two lists of words side by side, so that as many as can be stand opposite each other in order. */
public final class Alignment {
    private Alignment() {}

    /** The words of the first list that have no partner in the second. */
    public static List<String> missing(List<String> wanted, List<String> found) {
        int start = 0;
        while (start < Math.min(wanted.size(), found.size())
                && wanted.get(start).equals(found.get(start))) {
            start++;
        }
        List<String> rest = wanted.subList(start, wanted.size());
        return longest(rest, found.subList(start, found.size()));
    }

    /** By the longest common subsequence. */
    private static List<String> longest(List<String> wanted, List<String> found) {
        var lengths = new int[wanted.size() + 1][found.size() + 1];
        for (int i = wanted.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                lengths[i][j] = wanted.get(i).equals(found.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        var missing = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < wanted.size()) {
            if (j < found.size() && wanted.get(i).equals(found.get(j))) {
                i++;
                j++;
            } else if (j < found.size() && lengths[i][j + 1] >= lengths[i + 1][j]) {
                j++;
            } else {
                missing.add(wanted.get(i));
                i++;
            }
        }
        return missing;
    }
}
