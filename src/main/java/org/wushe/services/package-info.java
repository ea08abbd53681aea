/**
 * The services a community offers to its residents: what there is, when it is held, and who comes.
 * Seats, waiting list and attendance are those of {@code signup}.
 */
package org.wushe.services;
