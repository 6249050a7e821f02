package masthead.deploy.mail;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masthead.deploy.data.OwnFile;

/** The caught mails, a file each; the newest thousand are kept. */
final class Mailbox {
    private static final int KEPT = 1000;
    private static final String ENDING = ".eml";

    private final Path folder;
    private long last;

    Mailbox(Path folder) throws IOException {
        this.folder = folder;
        this.last = numbers().stream().findFirst().orElse(0L);
    }

    /** Keeps a mail, on the disk when this returns. */
    synchronized void add(byte[] mail) throws IOException {
        last++;
        OwnFile.write(file(last), mail);
        Files.deleteIfExists(file(last - KEPT));
    }

    /** The numbers of the mails, newest first. */
    List<Long> numbers() throws IOException {
        var numbers = new ArrayList<Long>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[0-9]*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                numbers.add(Long.parseLong(name.substring(0, name.length() - ENDING.length())));
            }
        }
        numbers.sort(Comparator.reverseOrder());
        return numbers;
    }

    Optional<byte[]> read(long number) throws IOException {
        return Files.exists(file(number)) ? Optional.of(Files.readAllBytes(file(number))) : Optional.empty();
    }

    private Path file(long number) {
        return folder.resolve(number + ENDING);
    }
}
