/**
 * The book of what was done: listens to the events of every room and writes each into a chain that
 * shows if anything in it was changed afterwards. No room knows it. Norm: GB/T 22239-2019 8.1.4.3.
 */
package org.wushe.audit;
