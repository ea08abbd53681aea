/** Volunteer projects: proposed, reviewed by a second person, carried out and reported back. */
package org.wushe.volunteering.projects;
