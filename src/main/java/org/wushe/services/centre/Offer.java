package org.wushe.services.centre;

/** A service that is to be had at a sub-centre, by the number one asks for. */
public record Offer(String number, String name) {}
