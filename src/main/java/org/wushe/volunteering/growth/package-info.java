/**
 * How teams develop: plans with two scores before and after, and the stages of an organisation of
 * residents (domain rows E6-20, E6-21 and E8-06).
 */
package org.wushe.volunteering.growth;
