package masthead.document;

import java.util.List;
import java.util.stream.Collectors;

/** The tree is none of ours. Lists everything that is wrong, each with its place. */
public class DocumentRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    /**
     * One thing wrong.
     *
     * @param place such as {@code content[3].attrs.level}, empty for the document itself
     * @param message what is wrong and what to do
     */
    public record Fault(String place, String message) {}

    DocumentRejected(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.place() + " " + fault.message())
                .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
