package org.wushe.architecture.broken.needs;

import jakarta.enterprise.event.ObservesAsync;

/** Listens when nobody knows which community it is. */
class Later {
    void hear(@ObservesAsync String event) {}
}
