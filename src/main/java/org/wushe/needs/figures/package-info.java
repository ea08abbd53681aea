/** The room in figures, for any period: each figure opens the list behind it. */
package org.wushe.needs.figures;
