/**
 * Emergencies of a community: proposed by one and approved by another, projects that recruit for
 * them, and where hands are missing (domain row E7-10).
 */
package org.wushe.volunteering.emergency;
