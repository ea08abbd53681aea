package org.wushe.services;

/** What a service is about, as the one-stop counter sorts it (E4-14). */
enum ItemCategory {
    GOVERNMENT,
    PARTY,
    /** Nothing measured is kept: there is no place for it (E4-28). */
    HEALTH,
    SPORTS,
    CULTURE,
    LIVING
}
