/**
 * What takes place here, by day: a member's own sign-ups in the calendar she carries, and
 * everything public by month and week.
 */
package org.wushe.signup.calendar;
