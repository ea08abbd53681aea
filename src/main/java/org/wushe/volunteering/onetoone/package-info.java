/**
 * One-to-one help (一对一帮扶, domain row E7-05): a volunteer or Party member visits an elder who agreed
 * to it, in a rhythm that is watched over.
 */
package org.wushe.volunteering.onetoone;
