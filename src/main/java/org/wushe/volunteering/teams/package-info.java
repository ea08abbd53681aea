/** Teams of volunteers, and the federation as the hub of teams. */
package org.wushe.volunteering.teams;
