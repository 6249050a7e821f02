package masthead.proof.archive;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a picture's file says beside its picture. */
public record ServedFile(String name, byte[] bytes) {
    private static final Pattern CREDIT =
            Pattern.compile("(?i).*(by-?line|credit|artist|creator|copyright notice|copyright|rights).*");
    private static final Pattern POSITION = Pattern.compile("(?i).*\\bGPS.*");

    /** Everything in it that betrays a person: marks in the raw bytes, positions, serial numbers, previews. */
    public List<String> betrayals() {
        var found = new ArrayList<String>();
        for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (new String(bytes, charset).contains("CANARY")) {
                found.add(name + ": a canary");
            }
        }
        for (Directory directory : metadata().getDirectories()) {
            if (POSITION.matcher(directory.getName()).matches() && directory.getTagCount() > 0
                    || directory.getName().contains("Thumbnail")) {
                found.add(name + ": " + directory.getName());
            }
            for (Tag tag : directory.getTags()) {
                if (tag.getTagName().toLowerCase(Locale.ROOT).contains("serial")) {
                    found.add(name + ": " + tag.getTagName());
                }
            }
        }
        xmp().forEach((property, value) -> {
            if (property.toLowerCase(Locale.ROOT).matches(".*(gps|serial|thumbnail).*")) {
                found.add(name + ": " + property);
            }
        });
        return found;
    }

    /** Whose picture it says that it is. */
    public TreeSet<String> credits() {
        var credits = new TreeSet<String>();
        for (Directory directory : metadata().getDirectories()) {
            for (Tag tag : directory.getTags()) {
                String words = tag.getDescription();
                if (words != null
                        && !directory.getName().startsWith("ICC")
                        && CREDIT.matcher(tag.getTagName()).matches()) {
                    credits.add(words.strip());
                }
            }
        }
        xmp().forEach((property, value) -> {
            if (CREDIT.matcher(property).matches() && !value.isBlank()) {
                credits.add(value.strip());
            }
        });
        return credits;
    }

    private Map<String, String> xmp() {
        var all = new java.util.TreeMap<String, String>();
        metadata().getDirectoriesOfType(XmpDirectory.class).forEach(xmp -> all.putAll(xmp.getXmpProperties()));
        return all;
    }

    private Metadata metadata() {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        } catch (ImageProcessingException | IOException e) {
            throw new IllegalStateException(name + " can't be read", e);
        }
    }
}
