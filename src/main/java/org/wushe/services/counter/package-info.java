/**
 * The one-stop counter: one concern, the services it needs, and one receipt number for the whole
 * trip (E4-14).
 */
package org.wushe.services.counter;
