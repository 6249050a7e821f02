package masthead.articles.media;

/** A rendition on the wire. */
public record RenditionView(String crop, int width, int height, String type, String url) {
    public static RenditionView of(Rendition rendition) {
        Rendition.Key key = rendition.key();
        return new RenditionView(
                key.crop(),
                key.width(),
                rendition.height(),
                key.type().equals("webp") ? "image/webp" : "image/jpeg",
                "/media/" + key.mediaId() + "/" + key.edition() + "/" + key.file());
    }

    /** The same file under another address. */
    public RenditionView at(String address) {
        return new RenditionView(crop, width, height, type, address);
    }
}
