package org.wushe.volunteering.hours;

/** What a proposal of minutes rests on. */
enum Basis {
    /** She signed in and out. */
    MEASURED,
    /** She never signed out: up to the planned end, if somebody confirms it. */
    NO_SIGN_OUT,
    /** She signed out only: nothing, unless somebody says how much. */
    NO_SIGN_IN,
    /** Nobody noted her. */
    UNSEEN
}
