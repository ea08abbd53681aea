/**
 * Social workers lead volunteers in a need or a project (社工+志愿者, domain row E6-19): both agree, and
 * it ends with a review.
 */
package org.wushe.volunteering.pairing;
