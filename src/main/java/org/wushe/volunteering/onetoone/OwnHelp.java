package org.wushe.volunteering.onetoone;

/**
 * A one-to-one help with what one member is in it.
 *
 * @param page its visits only for those who may read them
 * @param elder whether it is she who is helped
 * @param helper whether she helps
 * @param asked whether she was asked to help and has not answered
 */
record OwnHelp(OneToOnePage page, boolean elder, boolean helper, boolean asked) {

    public OneToOneView getHelp() {
        return page.help();
    }

    /** Whoever only was asked, or waits for the elder's word, does not know yet who it is. */
    public String getElderName() {
        return elder || helper && page.help().isActive()
                ? page.help().elder().name()
                : page.help().elder().getMaskedName();
    }

    /** The visits are for the elder and whoever helps her now. */
    public boolean isReads() {
        return elder || helper;
    }
}
