/**
 * What communities say about themselves: reads the bundles of the deployment and of the operator,
 * refuses a bad one with file and line, and puts the good ones in force.
 */
package org.wushe.tenancy.bundles;
