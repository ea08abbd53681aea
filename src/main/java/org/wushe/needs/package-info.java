/** The spine: a need from its post over triage and the five linkages to its published outcome. */
package org.wushe.needs;
