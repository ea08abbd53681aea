package org.wushe.architecture.broken.services;

import org.wushe.architecture.broken.insight.Top;

/** Knows a room above it. */
class Uphill {
    Top top;
}
