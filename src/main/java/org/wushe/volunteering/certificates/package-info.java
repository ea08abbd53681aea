/**
 * Certificates of service: applied for, issued by a second person, verified by everyone, replaced
 * or revoked with their history kept (Order 67 of the Ministry of Civil Affairs, 2021).
 */
package org.wushe.volunteering.certificates;
