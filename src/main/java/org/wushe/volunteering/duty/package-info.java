/**
 * Party and league members at work who report in where they live, and what they do there (domain
 * rows E7-01 and E7-04). Nobody is reported in by others, and nobody is assigned a post.
 */
package org.wushe.volunteering.duty;
