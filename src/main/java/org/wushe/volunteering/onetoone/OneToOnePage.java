package org.wushe.volunteering.onetoone;

import java.util.List;

/**
 * A one-to-one help with what was written about it, as far as the reader may know it.
 *
 * @param visits the latest first
 * @param story the oldest first
 */
record OneToOnePage(OneToOneView help, List<VisitLine> visits, List<TurnLine> story) {}
