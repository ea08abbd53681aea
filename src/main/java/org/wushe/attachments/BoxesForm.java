package org.wushe.attachments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.wushe.attachments.pictures.Box;

/** What is to be black: cells that were ticked and boxes that were drawn. */
public class BoxesForm {

    private static final int MOST = 600;

    /** x, y, width and height in fractions of the picture, between commas. */
    @RestForm List<String> box = new ArrayList<>();

    /** Row and column, with a dash between. */
    @RestForm List<String> cell = new ArrayList<>();

    @RestForm String step;

    /** Whether somebody can still be recognised: none, or agreed if she agreed. */
    @RestForm String persons;

    /** As it was covered last. */
    static BoxesForm of(Attachment photo) {
        BoxesForm form = new BoxesForm();
        form.cell = photo.cells;
        form.box = photo.boxes;
        return form.tidy();
    }

    BoxesForm tidy() {
        box = box == null ? List.of() : box;
        cell = cell == null ? List.of() : cell;
        step = step == null ? "" : step;
        persons = persons == null ? "" : persons;
        return this;
    }

    /**
     * @throws IllegalArgumentException if one of them cannot be read: leaving it out would show
     *     what somebody wanted to hide
     */
    List<Box> boxes(BoxGrid grid) {
        if (box.size() + cell.size() > MOST) {
            throw new IllegalArgumentException("too many boxes");
        }
        List<Box> boxes = new ArrayList<>();
        cell.forEach(key -> boxes.add(grid.box(key)));
        box.forEach(drawn -> boxes.add(parse(drawn)));
        return boxes;
    }

    private static Box parse(String drawn) {
        String[] parts = drawn.split(",", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("no box");
        }
        return new Box(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
    }

    boolean showsPersons() {
        return persons.equals("agreed");
    }

    /**
     * What is wrong with the answer, as a message key; null if nothing is.
     *
     * @param consent whether she agreed; empty if nobody is asked
     */
    String problem(Optional<Boolean> consent) {
        if (consent.isEmpty() || persons.equals("none")) {
            return null;
        }
        if (!showsPersons()) {
            return "persons_blank";
        }
        return consent.get() ? null : "persons_not_agreed";
    }

    public String getPersons() {
        return persons;
    }

    public List<String> getBox() {
        return box;
    }

    public List<String> getCell() {
        return cell;
    }
}
