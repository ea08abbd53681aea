package org.wushe.people.households;

/** Where people live; each part may be null. */
public record Dwelling(String building, String unit, String door, String address) {}
