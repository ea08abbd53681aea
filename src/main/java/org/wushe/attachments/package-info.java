/**
 * Photos that belong to something of another room: a need, a visit, a shift. Keeps them fit to be
 * kept and covered where they are published; who may see them is asked of the room they belong to.
 */
package org.wushe.attachments;
