/** Who lives together, and where. */
package org.wushe.people.households;
