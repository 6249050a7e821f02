package masthead.gateway.gallery;

import masthead.gateway.content.Beside;

/**
 * One component in one state.
 *
 * @param name the last part of its address
 * @param title what the desk calls it
 * @param template that shows it
 * @param beside what stands around it
 * @param view what the template shows
 */
record Specimen(String name, String title, String template, Beside beside, Object view) {}
