/** The residents' registry: who a need is for, with or without an account. */
package org.wushe.people;
