/** Who may act for whom, until when, on what proof. */
package org.wushe.people.mandates;
