/** Where the bytes of pictures are: in the database, or in a store that speaks S3. */
package org.wushe.attachments.storage;
