/**
 * Volunteers: who registered herself, what she can do, her teams, projects and neighbourly help
 * (Regulations on Volunteer Service, 2017).
 */
package org.wushe.volunteering;
