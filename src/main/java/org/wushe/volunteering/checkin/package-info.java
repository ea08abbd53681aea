/** Check-in of shifts: codes on a screen or sheet, the leader's list, and what was noted. */
package org.wushe.volunteering.checkin;
