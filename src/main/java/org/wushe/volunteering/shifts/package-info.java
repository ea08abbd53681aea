/** Posts of projects and their shifts, which are slots of the engine of sign-ups. */
package org.wushe.volunteering.shifts;
