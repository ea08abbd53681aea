package org.wushe.architecture.broken.volunteering;

import org.wushe.architecture.broken.insight.Top;

/** Knows a room above it. */
class Uphill {
    Top top;
}
