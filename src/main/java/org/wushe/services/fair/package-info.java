/**
 * The monthly fair day (便民赶集日): stalls that cost nothing, times to book and the queue of the day.
 * Booked times are slots of {@code signup}; the queue is kept here, in numbers.
 */
package org.wushe.services.fair;
