package masthead.articles.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.articles.archive.Archive;
import masthead.articles.imports.Outcome;
import masthead.articles.markup.Loss;
import masthead.articles.media.Media;
import masthead.articles.media.MediaLibrary;
import masthead.articles.media.MediaRequest;
import masthead.articles.media.TakeInPicture;
import masthead.articles.media.TakeInPicture.Stored;
import masthead.articles.wordpress.Uploads;
import masthead.articles.wordpress.WpFile;
import masthead.document.Words;

/** Takes in the pictures among the uploads. Other files are not kept. */
@ApplicationScoped
public class TakeInFiles {
    private static final int LONGEST = 2_000;

    @Inject
    TakeInPicture pictures;

    @Inject
    MediaLibrary library;

    @Inject
    Origins origins;

    /** What tells whether the words about a picture changed. */
    private record Described(String alt, String caption, String credit) {}

    /** Where the file of an upload lies in the archive, or a larger one that it was made from. */
    static Optional<Archive.Upload> find(Archive archive, WpFile file) {
        return Uploads.paths(file.address()).stream()
                .map(archive::upload)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Cleanses and stores a picture; outside any transaction. */
    Stored store(WpFile file, Archive.Upload upload) throws IOException {
        try (InputStream content = upload.read()) {
            return pictures.store(content, file.name());
        }
    }

    /** Makes the row of a stored picture. */
    Took add(String origin, WpFile file, Archive.Upload upload, Stored stored) {
        Media media = pictures.add(stored, origin);
        String caption = file.caption().isEmpty() ? media.caption() : file.caption();
        String credit = file.credit().isEmpty() ? media.credit() : file.credit();
        var losses = new ArrayList<Loss>();
        describe(media, new Described(file.alt(), caption, credit), losses);
        Imported imported = Imported.picture(origin, media.id(), media.credit());
        imported.left(words(file), media.version(), upload.mark());
        origins.add(imported);
        return new Took(Outcome.IMPORTED, losses);
    }

    /** Looks at a picture that came before: words that changed are taken over, unless somebody changed them here. */
    Took again(Imported known, WpFile file, Optional<Archive.Upload> upload) {
        var losses = new ArrayList<Loss>();
        if (upload.filter(there -> !there.mark().equals(known.state())).isPresent()) {
            losses.add(
                    new Loss(Loss.Kind.ATTACHMENT, "another file lies there now; the picture stays", file.address()));
        }
        if (known.hash().equals(words(file))) {
            return new Took(Outcome.UNCHANGED, losses);
        }
        Media media = library.find(known.thing());
        if (media.version() != known.revision()) {
            return Took.skipped(Loss.Kind.EDITED_HERE, "was described here since; that stays", file.title());
        }
        describe(media, new Described(file.alt(), file.caption(), file.credit()), losses);
        known.left(words(file), media.version(), known.state());
        return new Took(Outcome.CHANGED, losses);
    }

    private void describe(Media media, Described words, List<Loss> losses) {
        var wanted = new MediaRequest(
                cut(words.alt(), losses),
                false,
                cut(words.caption(), losses),
                cut(words.credit(), losses),
                media.focalX(),
                media.focalY());
        pictures.describe(media, wanted);
    }

    private static String cut(String words, List<Loss> losses) {
        if (words.length() <= LONGEST) {
            return words;
        }
        losses.add(new Loss(Loss.Kind.ATTACHMENT, "the words about it were too long", words));
        return Words.cut(words, LONGEST);
    }

    private static String words(WpFile file) {
        return Hash.of(new Described(file.alt(), file.caption(), file.credit()));
    }

    /** The story that shows a picture, for its own page of the old site. */
    Optional<String> shownBy(String origin) {
        UUID media = origins.thing(origin);
        return media == null ? Optional.empty() : library.firstShownBy(media);
    }
}
