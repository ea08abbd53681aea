package org.wushe.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.wushe.tenancy.CommunityRow;

/** A resident as the community knows her; she may have no account. */
@Entity
class Person extends CommunityRow {

    @Version int version;

    @Column(name = "member_id")
    UUID memberId;

    String name;

    @Column(name = "phone_sealed")
    byte[] phoneSealed;

    @Column(name = "phone_hash")
    byte[] phoneHash;

    @Column(name = "id_number_sealed")
    byte[] idNumberSealed;

    @Column(name = "id_number_hash")
    byte[] idNumberHash;

    Integer age;
    String address;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
