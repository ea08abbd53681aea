/** Reads the faces of the rooms: the community's home, the desk's home and a person's own page. */
package org.wushe.insight;
