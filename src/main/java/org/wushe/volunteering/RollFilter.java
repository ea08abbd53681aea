package org.wushe.volunteering;

import java.util.Arrays;
import java.util.List;

/** Which registrations the desk looks at. */
record RollFilter(Volunteer.State state) {

    static RollFilter of(String typed) {
        return new RollFilter(
                Arrays.stream(Volunteer.State.values())
                        .filter(state -> state.name().equals(typed))
                        .findFirst()
                        .orElse(Volunteer.State.ACTIVE));
    }

    public List<Volunteer.State> getStates() {
        return List.of(
                Volunteer.State.ACTIVE,
                Volunteer.State.INVITED,
                Volunteer.State.DECLINED,
                Volunteer.State.LEFT);
    }
}
