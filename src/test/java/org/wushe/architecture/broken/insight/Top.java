package org.wushe.architecture.broken.insight;

/** What no other room may know. */
public class Top {}
