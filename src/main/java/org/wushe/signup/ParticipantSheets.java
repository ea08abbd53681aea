package org.wushe.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wushe.identity.Actor;
import org.wushe.tenancy.CurrentCommunity;
import org.wushe.web.Reader;
import org.wushe.web.SheetFile;
import org.wushe.web.Times;
import org.wushe.web.Wording;

/**
 * Who signed up for a slot, as a file for a spreadsheet; its last row says who took it out and
 * when. Whether somebody may have it, and what she may see in it, is for the room that owns the
 * slot.
 */
@ApplicationScoped
public class ParticipantSheets {

    private static final String BUNDLE = "signup";

    private final CurrentCommunity community;
    private final Reader reader;
    private final Times times;
    private final Wording wording;
    private final Clock clock;

    ParticipantSheets(
            CurrentCommunity community, Reader reader, Times times, Wording wording, Clock clock) {
        this.community = community;
        this.reader = reader;
        this.times = times;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * @param extras head the columns of what the room adds to each person
     */
    public byte[] xlsx(SlotView slot, List<Participant> people, List<String> extras, Actor actor) {
        List<List<Object>> rows = new ArrayList<>();
        String here = community.get().name(reader.getLanguage());
        String when = times.moment(slot.times().startsAt());
        String end = times.clock(slot.times().endsAt());
        rows.add(List.of(here, slot.label().title(), when + "–" + end, slot.label().place()));
        rows.add(List.of());
        List<Object> head = new ArrayList<>(said("sheet_number", "sheet_name", "sheet_seats"));
        head.addAll(said("sheet_state", "sheet_attendance"));
        head.addAll(extras);
        rows.add(head);
        for (Participant one : people) {
            List<Object> row = new ArrayList<>(List.of(rows.size() - 2, one.name(), one.seats()));
            row.addAll(List.of(state(one.state()), attendance(one.state())));
            row.addAll(one.extras());
            rows.add(row);
        }
        rows.add(List.of());
        String now = times.moment(clock.instant());
        rows.add(List.of(wording.say(BUNDLE, "sheet_watermark", actor.name(), now, here)));
        return SheetFile.xlsx(wording.say(BUNDLE, "sheet_title"), rows);
    }

    private List<Object> said(String... keys) {
        return Stream.of(keys).<Object>map(key -> wording.say(BUNDLE, key)).toList();
    }

    private String state(SignupState state) {
        SignupState signed = SignupState.ON_THE_DAY.contains(state) ? SignupState.CONFIRMED : state;
        return wording.say(BUNDLE, "state_" + signed);
    }

    private String attendance(SignupState state) {
        return SignupState.ON_THE_DAY.contains(state) ? wording.say(BUNDLE, "state_" + state) : "";
    }

    /**
     * @param extras what the room adds, such as a phone; as many as have a heading
     */
    public record Participant(String name, int seats, SignupState state, List<String> extras) {}
}
