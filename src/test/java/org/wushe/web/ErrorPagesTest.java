package org.wushe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.exception.DataException;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {

    /** What no text can hold is a mistake of whoever sends it, and no incident of ours. */
    @Test
    void aCharacterThatTheDatabaseRefusesIsABadRequest() {
        assertThat(ErrorPages.isUnreadable(refused("22021"))).isTrue();
        assertThat(ErrorPages.isUnreadable(new IllegalStateException(refused("22021")))).isTrue();
        assertThat(ErrorPages.isUnreadable(refused("23505"))).isFalse();
        assertThat(ErrorPages.isUnreadable(new IllegalStateException())).isFalse();
    }

    private static DataException refused(String state) {
        return new DataException("x", new SQLException("x", state));
    }
}
