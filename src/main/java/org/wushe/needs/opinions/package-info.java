/** The opinion box (E7-09): what residents tell the community, and what it answers in time. */
package org.wushe.needs.opinions;
