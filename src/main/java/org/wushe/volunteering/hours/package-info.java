/**
 * Hours of service: reckoned from check-in, checked, approved by a second person, put on public
 * notice, effective; and the stars that follow from them (Order 67 of the Ministry of Civil
 * Affairs, 2021).
 */
package org.wushe.volunteering.hours;
