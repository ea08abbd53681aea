/**
 * Rooms of the neighbourhood centre and who has them when. Two bookings never overlap, set-up and
 * clearing included: the room's row is held while one is made, and the database keeps it besides.
 */
package org.wushe.services.rooms;
