package org.wushe.volunteering.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The unit of whoever reported in is to have a receipt by mail (domain row E7-01). Fired inside the
 * transaction of the confirmation.
 *
 * @param memberId who reported in
 * @param address of the unit, as she gave it
 * @param until the last day on which the report-in holds
 */
public record UnitReceipt(
        UUID memberId,
        String address,
        String unit,
        String number,
        String name,
        LocalDate confirmedOn,
        LocalDate until) {}
