package org.wushe.people;

/**
 * What is told about a resident.
 *
 * @param idNumber null if not told
 * @param age years as told, null if not told
 */
public record PersonDetails(
        String name, String phone, String idNumber, Integer age, String address) {}
