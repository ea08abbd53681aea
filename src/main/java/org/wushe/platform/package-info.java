/**
 * The house around the communities: which there are, and what the operator does with them as a
 * whole. Sees no community's people or matters.
 */
package org.wushe.platform;
