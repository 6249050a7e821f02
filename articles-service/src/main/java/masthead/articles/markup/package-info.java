/**
 * Turns the markup of other people's systems into documents: HTML as WordPress keeps it, with its blocks, shortcodes and
 * paragraphs that are only blank lines. Broken HTML is read as browsers read it. No word gets lost silently: what a document
 * can't hold is listed as a {@link masthead.articles.markup.Loss}.
 */
@NullMarked
package masthead.articles.markup;

import org.jspecify.annotations.NullMarked;
