/**
 * The needs list a community keeps in a spreadsheet: finding its columns, judging each row, telling
 * a need that is there twice. Nothing here is stored; the caller stores what it accepts.
 */
package org.wushe.needs.imports;
