package masthead.system.everywhere;

/**
 * The addresses of what stands around a story.
 *
 * @param neighbour the story before it in its series
 * @param beside a story that names it as related
 * @param picture a file of its picture
 */
record Surroundings(
        String section, String topic, String author, String series, String neighbour, String beside, String picture) {}
