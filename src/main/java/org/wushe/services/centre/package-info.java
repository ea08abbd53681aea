/**
 * The neighbourhood centre with its five sub-centres: where they are and when they are open (E4-11,
 * E4-12).
 */
package org.wushe.services.centre;
