/** Reading tables people keep: XLSX workbooks and text tables, line by line. Knows no feature. */
package org.wushe.needs.imports.sheets;
