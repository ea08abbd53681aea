/**
 * The walls between communities: which community a request belongs to, its bundle, the
 * discriminator of the mapping and the row-level security of the database.
 */
package org.wushe.tenancy;
