package org.wushe.attachments;

import java.util.ArrayList;
import java.util.List;
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

    BoxesForm tidy() {
        box = box == null ? List.of() : box;
        cell = cell == null ? List.of() : cell;
        step = step == null ? "" : step;
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

    public List<String> getBox() {
        return box;
    }

    public List<String> getCell() {
        return cell;
    }
}
