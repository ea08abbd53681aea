/** "I help you" (我帮你): a neighbour asks, volunteers offer, she chooses. Nobody is paid (E6-22). */
package org.wushe.volunteering.helping;
