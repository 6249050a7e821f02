package masthead.articles.media;

/**
 * What is known of an uploaded file once it was found to be a picture.
 *
 * @param format {@code jpeg}, {@code png}, {@code gif} or {@code webp}, by its magic bytes
 * @param width pixels as a viewer sees it, after turning
 * @param orientation how the file must be turned, by EXIF's orientation 1 to 8
 * @param caption and credit as the file's own fields say, else empty
 */
record Picture(String format, int width, int height, int orientation, String caption, String credit) {}
