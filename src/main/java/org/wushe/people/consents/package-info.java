/** What a person agreed to, since when, and what she took back. */
package org.wushe.people.consents;
