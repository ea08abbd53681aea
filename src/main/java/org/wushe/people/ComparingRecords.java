package org.wushe.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wushe.identity.Actor;
import org.wushe.people.Comparison.Choice;
import org.wushe.people.Comparison.Line;
import org.wushe.people.Comparison.Side;

/** Puts two records side by side, unmasked; who looked is written down for both. */
@ApplicationScoped
class ComparingRecords {

    private final PersonPages pages;
    private final PersonSearch search;
    private final PersonWords words;
    private final LivingTogether livingTogether;

    ComparingRecords(
            PersonPages pages,
            PersonSearch search,
            PersonWords words,
            LivingTogether livingTogether) {
        this.pages = pages;
        this.search = search;
        this.words = words;
        this.livingTogether = livingTogether;
    }

    Comparison compare(Person kept, Person other, MergeForm form, Actor actor) {
        PersonFacts ours = pages.read(kept, actor);
        PersonFacts theirs = pages.read(other, actor);
        List<Line> same = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (Fact fact : Fact.leaders()) {
            String here = words.text(fact, ours);
            String there = words.text(fact, theirs);
            if (!Objects.equals(here, there)) {
                boolean takesOther =
                        form.taken() == null ? here == null : form.taken().contains(fact);
                choices.add(
                        new Choice(
                                fact.name(),
                                words.label(fact),
                                Objects.toString(here, ""),
                                Objects.toString(there, ""),
                                takesOther));
            } else if (here != null) {
                same.add(new Line(words.label(fact), here));
            }
        }
        return new Comparison(side(kept), side(other), same, choices, form.sure());
    }

    private Side side(Person person) {
        return new Side(
                search.row(person),
                person.version,
                person.recordedAt,
                livingTogether.placeOf(person).isPresent());
    }
}
