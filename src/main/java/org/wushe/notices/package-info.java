/**
 * Tells members what happened: listens to the events of other rooms, fills the inbox and sends
 * mail. No room knows it but those that show the inbox.
 */
package org.wushe.notices;
