/**
 * Named series of activities, such as those for the Dragon Boat Festival; the activities themselves
 * are sessions (E6-13).
 */
package org.wushe.services.festivals;
