/** Pictures as pixels: read from whatever a phone sends, turned, shrunk, covered. Knows no room. */
package org.wushe.attachments.pictures;
