/** The frame of pages: layout, language, forms, flash, errors, paging. Knows no feature. */
package org.wushe.web;
