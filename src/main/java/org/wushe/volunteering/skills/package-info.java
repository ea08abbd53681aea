/** What volunteers can do, and the proof of it (Regulations on Volunteer Service, art. 16). */
package org.wushe.volunteering.skills;
