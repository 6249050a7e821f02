package masthead.platform.problem;

/**
 * One thing wrong with one field of a request.
 *
 * @param field the path of the field in the request's JSON, such as {@code body.content[3].attrs.level}
 * @param message what is wrong and what to do
 */
public record Violation(String field, String message) {}
