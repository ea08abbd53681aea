package org.wushe.architecture.broken.needs;

/** A name that says nothing. */
class NeedUtil {}
