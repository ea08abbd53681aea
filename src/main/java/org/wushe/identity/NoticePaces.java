package org.wushe.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.wushe.identity.PreferenceSql.Preference;
import org.wushe.web.Reader;

/**
 * A person's choice of how soon she is told, for all her communities. Call inside a transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoticePaces {

    private final PreferenceSql preferences;
    private final Reader reader;

    NoticePaces(PreferenceSql preferences, Reader reader) {
        this.preferences = preferences;
        this.reader = reader;
    }

    public NoticePace of(Actor actor) {
        return preferences.find(actor.subject()).map(Preference::pace).orElse(NoticePace.AT_ONCE);
    }

    public void choose(Actor actor, NoticePace pace) {
        preferences.save(actor.subject(), pace, reader.getLanguage(), reader.isElder());
    }
}
