/**
 * What becomes of an uploaded needs list: kept row by row, looked over, confirmed, and entered in
 * the background in small steps that can be cut off anywhere.
 */
package org.wushe.needs.imports.jobs;
