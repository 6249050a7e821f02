package masthead.articles.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import masthead.articles.Newsroom;
import masthead.articles.media.TakeInPicture.Stored;

/** Puts pictures into a library without their files. */
public final class TestMedia {
    private TestMedia() {}

    public static Media add(MediaLibrary library, UUID id, String name) {
        var picture = new Picture("jpeg", 1200, 800, 1, "Fog over the harbour", "Ilse Marrow / Masthead");
        return library.add(new Media(new Stored(id, name, picture, new byte[32]), Newsroom.NOON, null));
    }

    /** A store of files below a folder. */
    public static MediaStore store(Path folder) {
        var store = new FileMediaStore();
        store.directory = folder.toString();
        return store;
    }

    /** A picture that tells who took it, where, with which camera, and what it shows. */
    public static byte[] betraying() throws IOException {
        return Pictures.betraying(60, 40, 1);
    }

    /** The renditions that the worker would make. */
    public static void renditions(MediaLibrary library, UUID id) {
        library.replaceRenditions(
                id,
                java.util.List.of(
                        new Rendition(new Rendition.Key(id, 1, "original", 640, "webp"), 427),
                        new Rendition(new Rendition.Key(id, 1, "original", 640, "jpg"), 427),
                        new Rendition(new Rendition.Key(id, 1, "square", 320, "webp"), 320),
                        new Rendition(new Rendition.Key(id, 1, "wide", 640, "webp"), 360)));
    }
}
