/** Who acts: the signed-in person, her roles in this community, her membership and preferences. */
package org.wushe.identity;
