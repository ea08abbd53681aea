package org.wushe.people;

/**
 * Something that still goes on for a person and comes to its end before she is forgotten.
 *
 * @param what its number or title
 * @param path of the page where she ends it, below the community's address
 * @param deskPath of the page where the desk sees it
 */
public record InHand(String what, String path, String deskPath) {}
