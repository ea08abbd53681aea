/**
 * The one engine of places with limited seats: slots, sign-ups, the waiting list and its offers.
 * Services, volunteering and meetings hang their own things on a slot by a kind and an id.
 */
package org.wushe.signup;
